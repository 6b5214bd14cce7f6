package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.datafile.FaultException;

/** Makes an article of a record. */
public final class ArticleReader implements Serializable {
    private static final long serialVersionUID = 1;

    private ArticleReader() {}

    public static ArticleReader load(Path languageFolder, LocalDate asOf) throws FaultException {
        return new ArticleReader();
    }

    public Reading read(SourceRecord record) {
        String text = record.field(Field.TEXT).strip();
        return Reading.of(
                new Article(
                        record.source(),
                        record.field(Field.URL),
                        "",
                        record.field(Field.TITLE),
                        null,
                        DateBasis.NONE,
                        "",
                        "",
                        "",
                        text),
                List.of(new Passage(text, "")));
    }
}
