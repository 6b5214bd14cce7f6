package org.mentionreport.corpus;

import java.io.IOException;

/**
 * JSON objects over any number of lines: one, several after each other, or a list of them. Objects are framed by their braces,
 * so that one that is no JSON inside does not take the next with it.
 */
final class JsonValuesFormat implements RecordFormat {
    private final JsonRecords json;

    JsonValuesFormat(FieldNames names) {
        this.json = new JsonRecords(names);
    }

    @Override
    public Records open(Content content) {
        return new Values(new ByteGatherer(content.stream(), LIMIT), content.decoder());
    }

    private final class Values implements Records {
        private final ByteGatherer bytes;
        private final TextDecoder decoder;
        private long line = 1;
        private boolean inList;

        Values(ByteGatherer bytes, TextDecoder decoder) {
            this.bytes = bytes;
            this.decoder = decoder;
        }

        @Override
        public Draft next() throws IOException {
            int first = skipBetween();
            if (first == -1) {
                boolean listIsOpen = inList;
                inList = false;
                return listIsOpen
                        ? new Draft.Refused(
                                Rejected.Reason.TRUNCATED,
                                "line " + line + ": the list has no end; the file is cut off")
                        : null;
            }
            long begin = line;
            bytes.clear();
            boolean whole = (first == '{' || first == '[') ? gatherNested(first) : gatherWord(first);
            if (!whole) {
                inList = false;
            }
            if (bytes.overflowed()) {
                return new Draft.Refused(Rejected.Reason.TOO_LARGE, "line " + begin + ": a record of more than 16 MiB");
            }
            return json.of(decoder.decode(bytes.bytes(), 0, bytes.length()), begin, !whole);
        }

        /** The first byte of the next value; commas, blanks and the list's own brackets stand between. */
        private int skipBetween() throws IOException {
            int value = read();
            while (value != -1) {
                if (value == '[' && !inList) {
                    inList = true;
                } else if (value == ']' && inList) {
                    inList = false;
                } else if (value != ',' && value > ' ') {
                    return value;
                }
                value = read();
            }
            return -1;
        }

        private boolean gatherNested(int first) throws IOException {
            int depth = 0;
            boolean inString = false;
            int value = first;
            while (value != -1) {
                bytes.gather(value);
                if (inString && value == '\\') {
                    value = read();
                    if (value == -1) {
                        return false;
                    }
                    bytes.gather(value);
                } else if (value == '"') {
                    inString = !inString;
                } else if (!inString && (value == '{' || value == '[')) {
                    depth++;
                } else if (!inString && (value == '}' || value == ']') && --depth == 0) {
                    return true;
                }
                value = read();
            }
            return false;
        }

        /** What is no object: up to the line's end or the next comma. */
        private boolean gatherWord(int first) throws IOException {
            int value = first;
            while (value != -1 && value != ',' && value != '\n' && !(inList && value == ']')) {
                bytes.gather(value);
                value = read();
            }
            inList &= value != ']';
            return true;
        }

        private int read() throws IOException {
            int value = bytes.read();
            line += value == '\n' ? 1 : 0;
            return value;
        }
    }
}
