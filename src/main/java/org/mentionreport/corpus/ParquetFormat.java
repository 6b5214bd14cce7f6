package org.mentionreport.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;

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
        Optional<Path> file = content.file();
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

    private static boolean hasEnd(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer end = ByteBuffer.allocate(MARK.length());
            channel.position(Math.max(MARK.length(), channel.size() - MARK.length()));
            int read = 0;
            while (read >= 0 && end.hasRemaining()) {
                read = channel.read(end);
            }
            return new String(end.array(), StandardCharsets.ISO_8859_1).equals(MARK);
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
