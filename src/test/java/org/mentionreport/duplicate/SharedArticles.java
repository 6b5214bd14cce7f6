package org.mentionreport.duplicate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.mentionreport.article.Article;
import org.mentionreport.article.ArticleReader;
import org.mentionreport.article.Reading;
import org.mentionreport.corpus.FieldNames;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.InputListing;
import org.mentionreport.corpus.RecordReader;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.corpus.Stores;
import org.mentionreport.datafile.FaultException;

/** The articles of the shared inputs, where they stand beside the project. */
final class SharedArticles {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path LANGUAGE = Path.of("jobs", "language");

    private SharedArticles() {}

    /** All articles of some inputs, in their order. */
    static List<Article> of(String... inputs) throws FaultException {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the shared inputs are not here");
        RecordReader records =
                new RecordReader(new Stores(Map.of()), FieldNames.load(LANGUAGE.resolve("fields.csv"), Map.of()));
        ArticleReader reader = ArticleReader.load(LANGUAGE, LocalDate.of(2026, 11, 23), Map.of());
        List<Article> articles = new ArrayList<>();
        for (String input : inputs) {
            for (InputFile file : new InputListing(new Stores(Map.of()))
                    .list(List.of(DATA.resolve(input).toString()))) {
                Iterator<Framed> framed = records.read(file);
                while (framed.hasNext()) {
                    if (framed.next() instanceof SourceRecord record) {
                        Reading reading = reader.read(record);
                        if (reading.isArticle()) {
                            articles.add(reading.article());
                        }
                    }
                }
            }
        }
        return articles;
    }
}
