package org.mentionreport.job;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.article.Article;
import org.mentionreport.article.Reading;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.facts.Readers;

/** Prints what the job reads: one line of JSON a record. */
final class ExtractOutput {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

    private final Readers readers;
    private final PrintStream out;

    ExtractOutput(Readers readers, PrintStream out) {
        this.readers = readers;
        this.out = out;
    }

    void write(List<InputFile> files) throws IOException {
        for (InputFile file : files) {
            Iterator<Framed> records = readers.records().read(file);
            while (records.hasNext()) {
                out.println(JSON.writeValueAsString(line(records.next())));
            }
        }
        out.flush();
    }

    private ObjectNode line(Framed framed) {
        if (framed instanceof Rejected rejected) {
            return line(rejected);
        }
        Reading reading = readers.articles().read((SourceRecord) framed);
        return reading.isArticle() ? line(reading.article()) : line(reading.rejected());
    }

    private static ObjectNode line(Rejected rejected) {
        return JSON.createObjectNode()
                .put("source", rejected.source())
                .put("reason", rejected.reason().code())
                .put("detail", rejected.detail());
    }

    private static ObjectNode line(Article article) {
        return JSON.createObjectNode()
                .put("source", article.source())
                .put("url", article.url())
                .put("title", article.title())
                .put(
                        "published",
                        article.published() == null ? null : article.published().toString())
                .put("date_basis", article.dateBasis().code())
                .put("language", article.language())
                .put("text", article.text());
    }
}
