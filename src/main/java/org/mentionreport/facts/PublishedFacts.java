package org.mentionreport.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.mentionreport.corpus.ParquetRows;

/** Reads articles back from the facts of a published run: the mentions as they were found, whatever was corrected. */
public final class PublishedFacts {
    private final Path folder;

    /** @param runFolder the folder of the run */
    public PublishedFacts(Path runFolder) {
        this.folder = runFolder.resolve(FactsFiles.FOLDER);
    }

    /** Whether the run left facts. */
    public boolean exist() {
        return Files.exists(folder.resolve(FactsFiles.ARTICLES_FILE))
                && Files.exists(folder.resolve(FactsFiles.MENTIONS_FILE));
    }

    /** The articles with these ids, in the order of the file. */
    public List<ArticleFact> articles(Set<String> ids) throws IOException {
        Map<String, Map<String, MentionFact>> mentions = mentions(ids);
        List<ArticleFact> articles = new ArrayList<>();
        try (ParquetReader<Group> rows = open(FactsFiles.ARTICLES_FILE)) {
            for (Group row = rows.read(); row != null; row = rows.read()) {
                String id = text(row, "article_id");
                if (ids.contains(id)) {
                    articles.add(article(row, mentions.getOrDefault(id, Map.of())));
                }
            }
        }
        return articles;
    }

    /** By article, then by the mention's id. */
    private Map<String, Map<String, MentionFact>> mentions(Set<String> ids) throws IOException {
        Map<String, Map<String, MentionFact>> mentions = new LinkedHashMap<>();
        try (ParquetReader<Group> rows = open(FactsFiles.MENTIONS_FILE)) {
            for (Group row = rows.read(); row != null; row = rows.read()) {
                if (ids.contains(text(row, "article_id"))) {
                    mentions.computeIfAbsent(text(row, "article_id"), id -> new LinkedHashMap<>())
                            .merge(text(row, "mention_id"), mention(row), PublishedFacts::inBoth);
                }
            }
        }
        return mentions;
    }

    private static ArticleFact article(Group row, Map<String, MentionFact> mentions) {
        String settings = text(row, "country_codes");
        return new ArticleFact(
                text(row, "article_id"),
                text(row, "source"),
                text(row, "url"),
                text(row, "outlet"),
                text(row, "title"),
                row.getFieldRepetitionCount("published") == 0
                        ? null
                        : LocalDate.ofEpochDay(row.getInteger("published", 0)),
                text(row, "date_basis"),
                text(row, "language"),
                settings.isEmpty() ? List.of() : Arrays.asList(settings.split(";", -1)),
                text(row, "section"),
                row.getInteger("characters", 0),
                text(row, "content_sha256"),
                List.copyOf(mentions.values()),
                List.of());
    }

    private static MentionFact mention(Group row) {
        return new MentionFact(
                text(row, "mention_id"),
                text(row, "group_id"),
                text(row, "name"),
                List.of(text(row, "country_code")),
                text(row, "country_basis"),
                text(row, "country_evidence"),
                text(row, "country_rule"),
                text(row, "before"),
                text(row, "after"),
                row.getInteger("start", 0));
    }

    /** A mention has a row for each of its countries. */
    private static MentionFact inBoth(MentionFact one, MentionFact other) {
        List<String> countries = new ArrayList<>(one.countries());
        countries.addAll(other.countries());
        return one.placed(countries, one.basis(), one.evidence(), one.rule());
    }

    private static String text(Group row, String column) {
        return row.getString(column, 0);
    }

    private ParquetReader<Group> open(String file) throws IOException {
        return ParquetRows.open(folder.resolve(file));
    }
}
