package org.mentionreport.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Drops headlines of other stories that stand between an article's paragraphs, or behind the last one, without a label. A heading
 * of the article's own is told from them by where it stands, how it is written, and what the paragraphs below it are about.
 */
final class LooseHeadlines {
    /** Less text than this above may be a standfirst. */
    private static final int SHORTEST_BODY = 200;

    private static final int SHORTEST_PARAGRAPH = 20;

    /** Fewer words written small may be a name and an office, with which a letter is signed. */
    private static final int MORE_THAN_A_NAME = 2;

    /** A heading may be about what stands some paragraphs below it. */
    private static final int MOST_BELOW = 6;

    private static final Set<String> END_MARKS =
            Set.of(Effect.REST.reason(), Effect.LIST.reason(), Effect.TEASER.reason());

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][\"'”’»)\\]*]*");

    /** Who took a photo, below its caption. */
    private static final Pattern CREDIT = Pattern.compile(".*\\p{L} ?/ ?\\p{L}.*");

    private final List<Paragraph> paragraphs;
    private final List<Line> lines;
    private final Predicate<String> isSmall;
    private final Predicate<String> isHeadOfStory;

    /** Most texts have no such headline: what tells one is gathered where it is asked for first. */
    private Subjects subjects;

    private final String title;

    private LooseHeadlines(
            List<Paragraph> paragraphs,
            List<Line> lines,
            String title,
            Predicate<String> isSmall,
            Predicate<String> isHeadOfStory) {
        this.paragraphs = paragraphs;
        this.lines = lines;
        this.isSmall = isSmall;
        this.isHeadOfStory = isHeadOfStory;
        this.title = title;
    }

    /**
     * Drops them.
     *
     * @param lines all lines that the paragraphs were made of, and those dropped before
     * @param isSmall whether a word is a small one of the text's language
     * @param isHeadOfStory whether a line says who wrote a story, or when and in which section it was published
     */
    static void drop(
            List<Paragraph> paragraphs,
            List<Line> lines,
            String title,
            Predicate<String> isSmall,
            Predicate<String> isHeadOfStory) {
        new LooseHeadlines(paragraphs, lines, title, isSmall, isHeadOfStory).drop();
    }

    private void drop() {
        int body = 0;
        int index = 0;
        while (index < paragraphs.size()) {
            int end = endOfHeadings(index);
            if (end > index) {
                if (body >= SHORTEST_BODY && isSentence(index - 1)) {
                    dropLoose(index, end);
                }
                index = end;
            } else {
                body += isSentence(index) ? paragraphs.get(index).text().length() : 0;
                index++;
            }
        }
    }

    private int endOfHeadings(int from) {
        int index = from;
        while (index < paragraphs.size()
                && paragraphs.get(index).isAlone()
                && headline(index).isHeading()) {
            index++;
        }
        return index;
    }

    private void dropLoose(int from, int end) {
        if (isHeaded(from, end)) {
            dropHeaded(from, end);
        } else if (end == paragraphs.size()) {
            dropLast(from);
        } else if (isParagraph(end) && end - from > 1) {
            dropAbove(from, end - 1);
        } else if (isParagraph(end) && isLoose(from)) {
            drop(from);
        }
    }

    private boolean isHeaded(int from, int end) {
        return paragraphs.subList(from, end).stream().map(Paragraph::text).anyMatch(isHeadOfStory)
                && IntStream.range(from, end).anyMatch(index -> headline(index).isInListOfStories());
    }

    /** Headlines with their dates, authors and sections; a subheading may follow. */
    private void dropHeaded(int from, int end) {
        String last = paragraphs.get(end - 1).text();
        boolean endsWithOwn = end < paragraphs.size()
                && !isHeadOfStory.test(last)
                && !headline(end - 1).isInListOfStories();
        IntStream.range(from, endsWithOwn ? end - 1 : end).forEach(this::drop);
    }

    /** Behind the last paragraph: several before the end of the article is marked, or one about something else. */
    private void dropLast(int from) {
        boolean areOfStories = IntStream.range(from, paragraphs.size())
                .allMatch(index -> headline(index).isOfStory()
                        && headline(index).smallLetters() >= MORE_THAN_A_NAME
                        && ((isEndMarked() && from + 1 < paragraphs.size()) || isStrange(index, from)));
        if (areOfStories) {
            IntStream.range(from, paragraphs.size()).forEach(this::drop);
        }
    }

    private boolean isEndMarked() {
        Line last = lines.get(lines.size() - 1);
        return last.pieces().stream().anyMatch(piece -> END_MARKS.contains(piece.reason()));
    }

    /** Of several headings the last belongs to the paragraph below, if it is one of the article's. */
    private void dropAbove(int from, int last) {
        boolean areInList = true;
        boolean isOfStory = false;
        for (int index = from; index < last; index++) {
            areInList &= headline(index).isInListOfStories();
            isOfStory |= headline(index).isOfStory();
        }
        if (areInList
                && isOfStory
                && !CREDIT.matcher(paragraphs.get(last).text()).matches()) {
            for (int index = from; index < last; index++) {
                drop(index);
            }
            if (isLoose(last)) {
                drop(last);
            }
        }
    }

    private boolean isLoose(int index) {
        return headline(index).isOfStory()
                && headline(index).smallLetters() > 0
                && (hasHeadingsInCapitals() || isStrange(index, index));
    }

    private boolean isStrange(int index, int from) {
        int end = Math.min(paragraphs.size(), index + 1 + MOST_BELOW);
        List<Paragraph> around = new ArrayList<>(paragraphs.subList(index + 1, end));
        around.add(paragraphs.get(from - 1));
        subjects = subjects == null ? Subjects.of(title, paragraphs, isSmall) : subjects;
        return subjects.isStrange(paragraphs.get(index).text(), around);
    }

    private boolean hasHeadingsInCapitals() {
        return IntStream.range(1, paragraphs.size() - 1)
                .anyMatch(index -> paragraphs.get(index).isAlone()
                        && headline(index).isHeadingInCapitals()
                        && isSentence(index - 1)
                        && isParagraph(index + 1));
    }

    private Headline headline(int index) {
        return new Headline(paragraphs.get(index).text(), isSmall);
    }

    private boolean isSentence(int index) {
        return index >= 0 && SENTENCE.matcher(paragraphs.get(index).text()).matches();
    }

    private boolean isParagraph(int index) {
        return isSentence(index) && paragraphs.get(index).text().length() >= SHORTEST_PARAGRAPH;
    }

    private void drop(int index) {
        paragraphs.get(index).drop(Effect.TEASER.reason());
    }
}
