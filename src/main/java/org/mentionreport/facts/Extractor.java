package org.mentionreport.facts;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.mentionreport.corpus.InputFile;

/** Reads one file and finds what its articles name. */
final class Extractor implements FlatMapFunction<InputFile, Extracted> {
    private static final long serialVersionUID = 1;

    private final Broadcast<Readers> readers;

    Extractor(Broadcast<Readers> readers) {
        this.readers = readers;
    }

    @Override
    public Iterator<Extracted> call(InputFile file) {
        return new ExtractedRecords(readers.value(), file);
    }
}
