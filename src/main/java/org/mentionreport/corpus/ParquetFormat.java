package org.mentionreport.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** Rows of a Parquet file, by the names of its columns. The file is read where it lies: its end says where the rows stand. */
final class ParquetFormat implements RecordFormat {
    /** How a content begins, and ends, that is a Parquet file. */
    static final String MARK = "PAR1";

    private final FieldNames names;

    ParquetFormat(FieldNames names) {
        this.names = names;
    }

    @Override
    public Records open(Content content) throws IOException {
        Optional<InputFile> file = content.file();
        if (file.isEmpty()) {
            return once(new Draft.Refused(
                    Rejected.Reason.BINARY,
                    "a Parquet file that is packed once more; unpack it, its columns are packed"));
        }
        if (!hasEnd(file.get())) {
            return once(new Draft.Refused(
                    Rejected.Reason.TRUNCATED,
                    "the file is cut off: its end, which says where the rows stand, is missing; fetch it again"));
        }
        return new Rows(ParquetRows.open(file.get()));
    }

    private static boolean hasEnd(InputFile file) throws IOException {
        long length = file.getLength();
        if (length < 2L * MARK.length()) {
            return false;
        }
        try (SeekableInputStream stream = file.newStream()) {
            byte[] end = new byte[MARK.length()];
            stream.seek(length - end.length);
            stream.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).equals(MARK);
        }
    }

    private static Records once(Draft only) {
        return new Records() {
            private Draft waiting = only;

            @Override
            public Draft next() {
                Draft next = waiting;
                waiting = null;
                return next;
            }
        };
    }

    private final class Rows implements Records {
        private final ParquetReader<Group> reader;

        Rows(ParquetReader<Group> reader) {
            this.reader = reader;
        }

        @Override
        public Draft next() throws IOException {
            Group row = null;
            try {
                row = reader.read();
                return row == null ? null : draft(row);
            } finally {
                // After a fault nothing more is read either.
                if (row == null) {
                    reader.close();
                }
            }
        }

        private Draft draft(Group row) {
            Map<String, String> values = ParquetRow.values(row);
            long size = values.values().stream().mapToLong(String::length).sum();
            return size > LIMIT
                    ? new Draft.Refused(Rejected.Reason.TOO_LARGE, "a row of more than 16 Mi characters")
                    : Draft.ofValues(values, names);
        }
    }
}
