package org.mentionreport.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * As many articles as are asked for, the same in every run: whole sentences of the sample among sentences of its words drawn by
 * chance, so that groups are named as often as in life and no two articles are alike.
 */
final class InventedArticles {
    private static final int WORDS_OF_A_SENTENCE = 14;
    private static final int ONE_IS_WHOLE = 8;
    private static final int DAYS = 7_000;

    private final Random random = new Random(20261123);
    private final List<String> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private InventedArticles() {}

    /** An article of the archive to be. */
    record Invented(String title, LocalDate published, List<String> paragraphs) {}

    static InventedArticles ofTheSample() throws IOException {
        InventedArticles articles = new InventedArticles();
        ObjectMapper json = new ObjectMapper();
        // One of its lines is cut, as a sample of such lines.
        for (String line : Files.readAllLines(Path.of("input", "feed-en.jsonl"))) {
            String text = line.endsWith("}") ? json.readTree(line).path("text").asText() : "";
            for (String sentence : text.split("(?<=\\.)\\s+|\\n+", -1)) {
                articles.sentences.add(sentence);
                articles.words.addAll(List.of(sentence.toLowerCase(Locale.ROOT).split("\\W+", -1)));
            }
        }
        articles.sentences.removeIf(String::isEmpty);
        articles.words.removeIf(String::isEmpty);
        return articles;
    }

    /** The next article, of so many paragraphs of five sentences. */
    Invented next(int paragraphs) {
        List<String> text = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            StringBuilder sentencesOfIt = new StringBuilder();
            for (int sentence = 0; sentence < 5; sentence++) {
                sentencesOfIt.append(sentencesOfIt.isEmpty() ? "" : " ").append(sentence());
            }
            text.add(sentencesOfIt.toString());
        }
        return new Invented(drawn(7), LocalDate.of(2005, 1, 1).plusDays(random.nextInt(DAYS)), text);
    }

    private String sentence() {
        return random.nextInt(ONE_IS_WHOLE) == 0
                ? sentences.get(random.nextInt(sentences.size()))
                : drawn(WORDS_OF_A_SENTENCE) + ".";
    }

    private String drawn(int count) {
        StringBuilder drawn = new StringBuilder();
        for (int word = 0; word < count; word++) {
            drawn.append(word == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        return Character.toUpperCase(drawn.charAt(0)) + drawn.substring(1);
    }
}
