package org.mentionreport.corpus;

import java.io.IOException;

/** JSON Lines: one object a line. Blank lines are no records. */
final class JsonLinesFormat implements RecordFormat {
    private final JsonRecords json;

    JsonLinesFormat(FieldNames names) {
        this.json = new JsonRecords(names);
    }

    @Override
    public boolean goesOnBehindDamage() {
        return true;
    }

    @Override
    public Records open(Content content) {
        return new Lines(new ByteGatherer(content.stream(), LIMIT), content.decoder());
    }

    private final class Lines implements Records {
        private final ByteGatherer bytes;
        private final TextDecoder decoder;
        private long line;

        Lines(ByteGatherer bytes, TextDecoder decoder) {
            this.bytes = bytes;
            this.decoder = decoder;
        }

        @Override
        public Draft next() throws IOException {
            int last;
            do {
                bytes.clear();
                line++;
                last = bytes.read();
                while (last != '\n' && last != -1) {
                    bytes.gather(last);
                    last = bytes.read();
                }
                if (bytes.overflowed()) {
                    return new Draft.Refused(
                            Rejected.Reason.TOO_LARGE, "line " + line + ": a record of more than 16 MiB");
                }
                String text = decoder.decode(bytes.bytes(), 0, bytes.length()).replace("\u0000", "");
                if (!text.isBlank()) {
                    return json.of(text, line, last == -1);
                }
            } while (last != -1);
            return null;
        }
    }
}
