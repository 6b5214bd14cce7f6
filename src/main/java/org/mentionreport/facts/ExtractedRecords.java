package org.mentionreport.facts;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.mentionreport.article.Article;
import org.mentionreport.article.Reading;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.FramedRecords;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.mention.Findings;

/**
 * What extraction gives of one file: each of its records, then what there is to say of the file. Holds one record at a time; a record that
 * fails is rejected, and the next one is read.
 */
final class ExtractedRecords implements Iterator<Extracted> {
    private final Readers readers;
    private final String source;
    private final FramedRecords records;
    private long seen;
    private boolean ended;

    ExtractedRecords(Readers readers, InputFile file) {
        this.readers = readers;
        this.source = file.source();
        this.records = readers.records().read(file);
    }

    @Override
    public boolean hasNext() {
        return records.hasNext() || !ended;
    }

    @Override
    public Extracted next() {
        if (records.hasNext()) {
            seen++;
            return extract(records.next());
        }
        if (ended) {
            throw new NoSuchElementException();
        }
        ended = true;
        return Extracted.of(new ReadFile(source, seen, records.unusedFields().orElse(null)));
    }

    private Extracted extract(Framed framed) {
        if (framed instanceof Rejected rejected) {
            return Extracted.of(rejected);
        }
        Reading reading = readers.articles().read((SourceRecord) framed);
        return reading.isArticle() ? extract(reading.article()) : Extracted.of(reading.rejected());
    }

    private Extracted extract(Article article) {
        try {
            return Extracted.of(fact(article), Wording.of(article.title(), article.text()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return Extracted.of(Rejected.failed(article.source(), failure));
        }
    }

    private ArticleFact fact(Article article) {
        Findings findings = readers.mentions().find(article);
        return ArticleFacts.of(
                article,
                readers.addresses().of(article.url()),
                findings,
                readers.candidates().find(article, findings.mentions()));
    }
}
