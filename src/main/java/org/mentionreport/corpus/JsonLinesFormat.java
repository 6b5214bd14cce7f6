package org.mentionreport.corpus;

import java.io.IOException;
import java.util.regex.Pattern;

/** JSON Lines: one object a line. Blank lines are no records. */
final class JsonLinesFormat implements RecordFormat {
    /** The record separator of RFC 7464, and the comma of a list written by lines. */
    private static final Pattern BETWEEN = Pattern.compile("^\\u001e|,\\s*$");

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
        return new Lines(content);
    }

    private final class Lines implements Records {
        private final ByteGatherer bytes;
        private final TextDecoder decoder;
        private final int lineBreak;
        private long line;

        Lines(Content content) {
            this.bytes = new ByteGatherer(content.stream(), LIMIT);
            this.decoder = content.decoder();
            this.lineBreak = content.lineBreak();
        }

        @Override
        public Draft next() throws IOException {
            int last;
            do {
                bytes.clear();
                line++;
                last = bytes.read();
                while (last != lineBreak && last != -1) {
                    bytes.gather(last);
                    last = bytes.read();
                }
                if (bytes.overflowed()) {
                    return new Draft.Refused(
                            Rejected.Reason.TOO_LARGE, "line " + line + ": a record of more than 16 MiB");
                }
                String text = decoder.decode(bytes.bytes(), 0, bytes.length()).replace("\u0000", "");
                text = BETWEEN.matcher(text).replaceAll("");
                if (!text.isBlank()) {
                    return json.of(text, line, last == -1);
                }
            } while (last != -1);
            return null;
        }
    }
}
