package org.mentionreport.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mentionreport.article.Article;
import org.mentionreport.facts.Wording;

/** Pairs of texts made of real articles: copies as archives hold them, and pairs that are none. The same for the same seed. */
final class MadePairs {
    /** Of pairs that share more, only a reader can say whether they are different stories. */
    private static final double SHARED_BY_DIFFERENT_STORIES = 0.6;

    private static final int SHORTEST = 20;

    private final Random random = new Random(20_261_125);
    private final List<Article> articles;
    private final List<List<String>> texts = new ArrayList<>();

    /** How a pair was made. */
    enum Kind {
        EDITED_1(200, true),
        EDITED_5(200, true),
        EDITED_10(200, true),
        EDITED_20(200, true),
        FURNITURE(100, true),
        HEADLINE(100, true),
        MOVED(100, true),
        TRANSLATED(500, false),
        SAME_TOPIC(300, false),
        BACKGROUND(200, false);

        private final int pairs;
        private final boolean areCopies;

        Kind(int pairs, boolean areCopies) {
            this.pairs = pairs;
            this.areCopies = areCopies;
        }

        boolean areCopies() {
            return areCopies;
        }
    }

    /** Two texts. */
    record MadePair(Kind kind, Wording one, Wording other) {}

    MadePairs(List<Article> articles) {
        this.articles = new ArrayList<>(articles);
        Collections.shuffle(this.articles, random);
        this.articles.removeIf(article -> words(article).size() < SHORTEST);
        this.articles.forEach(article -> texts.add(words(article)));
    }

    List<MadePair> all() {
        List<MadePair> pairs = new ArrayList<>();
        add(pairs, Kind.EDITED_1, words -> edited(words, 0.01));
        add(pairs, Kind.EDITED_5, words -> edited(words, 0.05));
        add(pairs, Kind.EDITED_10, words -> edited(words, 0.10));
        add(pairs, Kind.EDITED_20, words -> edited(words, 0.20));
        add(pairs, Kind.FURNITURE, this::withFurniture);
        add(pairs, Kind.HEADLINE, this::withAnotherHeadline);
        add(pairs, Kind.MOVED, this::withAMovedSentence);
        Translation translation = new Translation();
        for (int at = 0; at < texts.size(); at++) {
            translation.learn(articles.get(at).language(), texts.get(at));
        }
        for (int at = 0; count(pairs, Kind.TRANSLATED) < Kind.TRANSLATED.pairs; at++) {
            if (translation.isPossible(articles.get(at).language(), texts.get(at))) {
                List<String> translated = translation.of(articles.get(at).language(), texts.get(at));
                pairs.add(new MadePair(Kind.TRANSLATED, wording(texts.get(at)), wording(translated)));
            }
        }
        SameTopic topics = new SameTopic(texts);
        for (int at = 0; count(pairs, Kind.SAME_TOPIC) < Kind.SAME_TOPIC.pairs; at++) {
            sameTopic(at, topics, pairs);
        }
        for (int at = 0; count(pairs, Kind.BACKGROUND) < Kind.BACKGROUND.pairs; at++) {
            sameBackground(texts.get(at), pairs);
        }
        return pairs;
    }

    private void add(List<MadePair> pairs, Kind kind, UnaryOperator<List<String>> copy) {
        for (int n = 0; n < kind.pairs; n++) {
            List<String> words = texts.get(pairs.size() % texts.size());
            pairs.add(new MadePair(kind, wording(words), wording(copy.apply(words))));
        }
    }

    /** As many words as say so replaced by others, left out or followed by another. */
    private List<String> edited(List<String> words, double share) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            places.add(place);
        }
        Collections.shuffle(places, random);
        Set<Integer> edits = new HashSet<>(places.subList(0, Math.max(1, (int) Math.round(share * words.size()))));
        List<String> edited = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            int edit = edits.contains(place) ? random.nextInt(5) : -1;
            if (edit < 0 || edit == 0) {
                edited.add(words.get(place));
            }
            if (edit >= 0 && edit != 4) {
                edited.add(anyWord());
            }
        }
        return edited;
    }

    /** Beginnings of other articles as teasers before, behind and in the midst of a text: 10 to 60 words. */
    private List<String> withFurniture(List<String> words) {
        List<String> with = new ArrayList<>(words);
        int left = 10 + random.nextInt(51);
        while (left > 0) {
            int length = Math.min(left, 5 + random.nextInt(13));
            int place = random.nextInt(3) * with.size() / 2;
            with.addAll(place, beginning(length));
            left -= length;
        }
        return with;
    }

    private List<String> withAnotherHeadline(List<String> words) {
        List<String> with = new ArrayList<>(beginning(6 + random.nextInt(9)));
        with.addAll(words.subList(6 + random.nextInt(9), words.size()));
        return with;
    }

    /** As long as sentences are, but no more than a sixth of the text. */
    private List<String> withAMovedSentence(List<String> words) {
        List<String> with = new ArrayList<>(words);
        int length = Math.min(10 + random.nextInt(31), words.size() / 6);
        List<String> place = with.subList(random.nextInt(words.size() - length), words.size());
        List<String> sentence = List.copyOf(place.subList(0, length));
        place.subList(0, length).clear();
        with.addAll(random.nextInt(with.size()), sentence);
        return with;
    }

    private void sameTopic(int at, SameTopic topics, List<MadePair> pairs) {
        int nearest = topics.nearest(at);
        if (nearest < at) {
            return;
        }
        MadePair pair = new MadePair(Kind.SAME_TOPIC, wording(texts.get(at)), wording(texts.get(nearest)));
        if (Matching.of(pair.one(), pair.other()).similarity() < SHARED_BY_DIFFERENT_STORIES) {
            pairs.add(pair);
        }
    }

    /** Two reports of two days: each begins with 30 to 80 words of its own, what happened before stands below in both. */
    private void sameBackground(List<String> background, List<MadePair> pairs) {
        List<String> one = beginning(30 + random.nextInt(51));
        List<String> other = beginning(30 + random.nextInt(51));
        if (one.size() >= 30 && other.size() >= 30 && !one.get(0).equals(other.get(0))) {
            pairs.add(new MadePair(
                    Kind.BACKGROUND, wording(together(one, background)), wording(together(other, background))));
        }
    }

    private static List<String> together(List<String> beginning, List<String> rest) {
        List<String> words = new ArrayList<>(beginning);
        words.addAll(rest);
        return words;
    }

    private static long count(List<MadePair> pairs, Kind kind) {
        return pairs.stream().filter(pair -> pair.kind() == kind).count();
    }

    private List<String> beginning(int length) {
        List<String> words = texts.get(random.nextInt(texts.size()));
        return List.copyOf(words.subList(0, Math.min(length, words.size())));
    }

    private String anyWord() {
        List<String> words = texts.get(random.nextInt(texts.size()));
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(Article article) {
        return Arrays.asList(article.text().strip().split("\\s+"));
    }

    private static Wording wording(List<String> words) {
        return Wording.of("", String.join(" ", words));
    }
}
