package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.mentionreport.article.Article;
import org.mentionreport.article.ArticleReader;
import org.mentionreport.article.Reading;
import org.mentionreport.corpus.FieldNames;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.InputListing;
import org.mentionreport.corpus.RecordReader;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.corpus.Stores;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.report.ReadCsv;

/** What a run finds in the articles of the shared corpora, duplicates removed, by source. */
record SharedReading(List<ReadArticle> articles) {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path LABELLED = Path.of("..", "shared", "gold", "docs");
    private static final Path LANGUAGE = Path.of("jobs", "language");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Path OWN_LABELS = Path.of("src/test/resources/org/mentionreport/evaluate");
    private static final List<String> CORPORA =
            List.of("afp-es/", "brazil-press-pt/", "insightcrime/", "latam-press-es/", "wire-1988-1991/");

    /** An article with what was found in it. */
    record ReadArticle(Article article, boolean isLabelled, List<FoundMention> mentions) {
        String source() {
            return article.source();
        }
    }

    /** A mention; its place counts code points of the article's text. */
    record FoundMention(String source, int start, String groupId, String group, String name, Set<String> countries) {}

    /** Runs the job. The labelled documents are read along, so that an article they repeat is known as labelled. */
    static SharedReading of(Path folder) throws IOException, FaultException {
        Assumptions.assumeTrue(
                Files.isDirectory(DATA) && Files.isDirectory(LABELLED), "the shared inputs are not here");
        Path output = folder.resolve("reports");
        RealJob.Ended ended = RealJob.call(
                "run",
                "--input",
                DATA.toString(),
                "--input",
                LABELLED.toString(),
                "--output",
                output.toString(),
                "--as-of",
                AS_OF.toString());
        assertThat(ended.code()).as(String.join("\n", ended.err())).isZero();
        Path csv = output.resolve("latest").resolve("csv");
        Set<String> labelled = labelled(csv);
        Map<String, List<FoundMention>> mentions = mentions(csv);
        Map<String, Article> articles = articlesOfTheCorpora();
        return new SharedReading(ReadCsv.rows(csv, "articles").stream()
                .filter(row -> articles.containsKey(row.getField("source")))
                .map(row -> new ReadArticle(
                        articles.get(row.getField("source")),
                        labelled.contains(row.getField("article_id")),
                        mentions.getOrDefault(row.getField("source"), List.of())))
                .sorted(Comparator.comparing(ReadArticle::source))
                .toList());
    }

    /** The articles that are labelled, or that a labelled document repeats. */
    private static Set<String> labelled(Path csv) throws IOException {
        Set<String> sources = new HashSet<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> documents = Files.list(LABELLED)) {
            documents.forEach(document -> sources.add(document.getFileName().toString()));
        }
        for (String labels : List.of("labels-open.jsonl", "labels-held.jsonl")) {
            for (String line : Files.readAllLines(OWN_LABELS.resolve(labels))) {
                sources.add(json.readTree(line).get("doc").asText());
            }
        }
        Set<String> articles = new HashSet<>();
        for (String table : List.of("articles", "duplicates")) {
            ReadCsv.rows(csv, table).stream()
                    .filter(row -> sources.contains(row.getField("source")))
                    .forEach(row -> articles.add(row.getField("article_id")));
        }
        return articles;
    }

    /** By source, each in the order of its text; the report has a row for each country of a mention. */
    private static Map<String, List<FoundMention>> mentions(Path csv) throws IOException {
        Map<String, FoundMention> byId = new LinkedHashMap<>();
        for (NamedCsvRecord row : ReadCsv.rows(csv, "mentions")) {
            byId.computeIfAbsent(
                            row.getField("mention_id"),
                            id -> new FoundMention(
                                    row.getField("source"),
                                    Integer.parseInt(row.getField("start")),
                                    row.getField("group_id"),
                                    row.getField("group"),
                                    row.getField("name"),
                                    new TreeSet<>()))
                    .countries()
                    .add(row.getField("country_code"));
        }
        Map<String, List<FoundMention>> bySource = new HashMap<>();
        byId.values().stream()
                .sorted(Comparator.comparing(FoundMention::start))
                .forEach(mention -> bySource.computeIfAbsent(mention.source(), source -> new ArrayList<>())
                        .add(mention));
        return bySource;
    }

    private static Map<String, Article> articlesOfTheCorpora() throws FaultException {
        RecordReader records =
                new RecordReader(new Stores(Map.of()), FieldNames.load(LANGUAGE.resolve("fields.csv"), Map.of()));
        ArticleReader reader = ArticleReader.load(LANGUAGE, AS_OF, Map.of());
        Map<String, Article> articles = new HashMap<>();
        for (InputFile file : new InputListing(new Stores(Map.of())).list(List.of(DATA.toString()))) {
            if (CORPORA.stream().anyMatch(file.source()::startsWith)) {
                records.read(file).forEachRemaining(framed -> {
                    if (framed instanceof SourceRecord record) {
                        Reading read = reader.read(record);
                        if (read.isArticle()) {
                            articles.put(record.source(), read.article());
                        }
                    }
                });
            }
        }
        return articles;
    }
}
