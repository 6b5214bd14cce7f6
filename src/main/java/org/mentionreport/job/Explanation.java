package org.mentionreport.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.article.Reading;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.facts.Readers;
import org.mentionreport.mention.Findings;
import org.mentionreport.report.explain.Explainer;

/** Reads a document as a run does, and has each of its records explained. */
final class Explanation {
    private static final Findings NOTHING = new Findings(List.of(), List.of());

    private final Readers readers;
    private final List<? extends Explainer> explainers;

    Explanation(Readers readers, List<? extends Explainer> explainers) {
        this.readers = readers;
        this.explainers = List.copyOf(explainers);
    }

    void write(List<InputFile> files) throws IOException {
        for (InputFile file : files) {
            Iterator<Framed> records = readers.records().read(file);
            while (records.hasNext()) {
                explain(reading(records.next()));
            }
        }
    }

    private Reading reading(Framed framed) {
        return framed instanceof Rejected rejected
                ? new Reading(null, rejected, List.of())
                : readers.articles().read((SourceRecord) framed);
    }

    private void explain(Reading reading) throws IOException {
        Findings findings = reading.isArticle() ? readers.mentions().find(reading.article()) : NOTHING;
        for (Explainer explainer : explainers) {
            explainer.add(reading, findings);
        }
    }
}
