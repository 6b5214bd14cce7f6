package org.mentionreport.facts;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.mentionreport.article.Article;
import org.mentionreport.article.Reading;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.mention.Findings;

/** Reads one file and finds what its articles name. Holds one record at a time. */
final class Extractor implements FlatMapFunction<InputFile, Extracted> {
    private static final long serialVersionUID = 1;

    private final Broadcast<Readers> readers;

    Extractor(Broadcast<Readers> readers) {
        this.readers = readers;
    }

    @Override
    public Iterator<Extracted> call(InputFile file) {
        return new OneFile(readers.value(), file);
    }

    private static final class OneFile implements Iterator<Extracted> {
        private final Readers readers;
        private final Iterator<Framed> records;
        private long seen;
        private boolean counted;

        OneFile(Readers readers, InputFile file) {
            this.readers = readers;
            this.records = readers.records().read(file);
        }

        @Override
        public boolean hasNext() {
            return records.hasNext() || !counted;
        }

        @Override
        public Extracted next() {
            if (records.hasNext()) {
                seen++;
                return extract(records.next());
            }
            if (counted) {
                throw new NoSuchElementException();
            }
            counted = true;
            return Extracted.seen(seen);
        }

        private Extracted extract(Framed framed) {
            if (framed instanceof Rejected rejected) {
                return Extracted.of(rejected);
            }
            Reading reading = readers.articles().read((SourceRecord) framed);
            if (!reading.isArticle()) {
                return Extracted.of(reading.rejected());
            }
            Article article = reading.article();
            return Extracted.of(fact(article), Wording.of(article.title(), article.text()));
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
}
