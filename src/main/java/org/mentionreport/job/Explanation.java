package org.mentionreport.job;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.article.Article;
import org.mentionreport.article.Passage;
import org.mentionreport.article.Reading;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.mention.Findings;
import org.mentionreport.mention.Mention;

/** Prints a document's text, kept and dropped, every mention, its countries, and what settled them. */
final class Explanation {
    private static final String KEPT = "  | ";
    private static final String DROPPED = "  x ";

    private final Loaded loaded;
    private final PrintStream out;

    Explanation(Loaded loaded, PrintStream out) {
        this.loaded = loaded;
        this.out = out;
    }

    void write(List<InputFile> files) {
        for (InputFile file : files) {
            Iterator<Framed> records = loaded.readers().records().read(file);
            while (records.hasNext()) {
                Framed framed = records.next();
                if (framed instanceof Rejected rejected) {
                    rejected(rejected);
                } else {
                    record((SourceRecord) framed);
                }
            }
        }
        out.flush();
    }

    private void rejected(Rejected rejected) {
        out.println("Record     " + rejected.source());
        out.println("Rejected   " + rejected.reason().code() + ": " + rejected.detail());
        out.println();
    }

    private void record(SourceRecord record) {
        Reading reading = loaded.readers().articles().read(record);
        if (!reading.isArticle()) {
            rejected(reading.rejected());
            return;
        }
        Article article = reading.article();
        Findings findings = loaded.readers().mentions().find(article);
        out.println("Record     " + article.source());
        out.println("Title      " + article.title());
        out.println("Published  " + (article.published() == null ? "unknown" : article.published()) + " (by "
                + article.dateBasis().code() + ")");
        out.println("Language   " + article.language());
        out.println("Section    " + article.section());
        out.println("Setting    " + (findings.settings().isEmpty() ? "none" : String.join(", ", findings.settings())));
        out.println();
        out.println("Text, kept (|) and dropped (x, with the reason):");
        reading.passages().forEach(this::passage);
        out.println();
        out.println("Mentions: " + findings.mentions().size());
        findings.mentions().forEach(this::mention);
        out.println();
    }

    private void passage(Passage passage) {
        String mark = passage.kept() ? KEPT : DROPPED;
        passage.text().strip().lines().forEach(line -> out.println(mark + line));
        if (!passage.kept()) {
            out.println("      (" + passage.reason() + ")");
        }
    }

    private void mention(Mention mention) {
        String group = loaded.gazetteer().group(mention.groupId()).name();
        out.println();
        out.println("  " + mention.name() + " = " + group + " in " + String.join(", ", mention.countries()));
        out.println("    settled by " + mention.basis().code() + ", rule '" + mention.rule() + "'"
                + (mention.evidence().isEmpty() ? "" : ", from the words: " + mention.evidence()));
        out.println("    " + oneLine(mention.before()) + "[" + mention.name() + "]" + oneLine(mention.after()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
