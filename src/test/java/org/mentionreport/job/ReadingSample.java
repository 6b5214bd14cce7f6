package org.mentionreport.job;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.mentionreport.article.Article;
import org.mentionreport.job.SharedReading.FoundMention;
import org.mentionreport.job.SharedReading.ReadArticle;
import org.mentionreport.text.Folding;

/** Mentions and articles drawn for an independent reader, who sees the whole article but not where the job places its mentions. */
record ReadingSample(List<FoundMention> mentions, List<ReadArticle> articles) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * Draws from articles that nobody has labelled.
     *
     * @param groupWords folded words for a group, one of which stands in each article without a mention
     */
    static ReadingSample draw(SharedReading reading, long seed, int mentions, int articles, Set<String> groupWords) {
        List<ReadArticle> unread = reading.articles().stream()
                .filter(article -> !article.isLabelled())
                .toList();
        return new ReadingSample(
                drawn(
                        unread.stream()
                                .flatMap(article -> article.mentions().stream())
                                .toList(),
                        seed,
                        mentions),
                drawn(
                        unread.stream()
                                .filter(article -> article.mentions().isEmpty())
                                .filter(article -> NO_WORD.splitAsStream(
                                                Folding.fold(article.article().text()))
                                        .anyMatch(groupWords::contains))
                                .toList(),
                        seed,
                        articles));
    }

    private static <T> List<T> drawn(List<T> from, long seed, int size) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, size);
    }

    /** Writes what the reader gets, {@code mentions.txt} and {@code articles.txt}, and a file of keys for each. */
    void write(Path folder, SharedReading reading) throws IOException {
        Files.createDirectories(folder);
        Map<String, Article> bySource = new HashMap<>();
        reading.articles().forEach(article -> bySource.put(article.source(), article.article()));
        StringBuilder shown = new StringBuilder();
        try (CsvWriter keys = CsvWriter.builder().build(folder.resolve("mentions-keys.csv"))) {
            keys.writeRecord("number", "source", "start", "group_id", "name");
            for (int i = 0; i < mentions.size(); i++) {
                FoundMention mention = mentions.get(i);
                keys.writeRecord(
                        String.valueOf(i + 1),
                        mention.source(),
                        String.valueOf(mention.start()),
                        mention.groupId(),
                        mention.name());
                shown.append(shown(i + 1, mention, bySource.get(mention.source())));
            }
        }
        Files.writeString(folder.resolve("mentions.txt"), shown);
        StringBuilder whole = new StringBuilder();
        try (CsvWriter keys = CsvWriter.builder().build(folder.resolve("articles-keys.csv"))) {
            keys.writeRecord("number", "source");
            for (int i = 0; i < articles.size(); i++) {
                Article article = articles.get(i).article();
                keys.writeRecord(String.valueOf(i + 1), article.source());
                whole.append(head(i + 1, article)).append(article.text()).append("\n\n");
            }
        }
        Files.writeString(folder.resolve("articles.txt"), whole);
    }

    private static String shown(int number, FoundMention mention, Article article) {
        String text = article.text();
        int end = mention.start()
                + mention.name().codePointCount(0, mention.name().length());
        return head(number, article) + "Group claimed: " + mention.group() + "\n\n" + part(text, 0, mention.start())
                + "<<<"
                + part(text, mention.start(), end) + ">>>" + part(text, end, text.codePointCount(0, text.length()))
                + "\n\n";
    }

    private static String head(int number, Article article) {
        return "=".repeat(40) + " " + number + "\nTitle: " + article.title() + "\nPublished: "
                + Objects.toString(article.published(), "") + "\nSection: " + article.section() + "\nDateline: "
                + article.dateline() + "\n";
    }

    /** What stands between two places, in code points, so that no letter is cut. */
    private static String part(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
