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
            boolean isNested = first == '{' || first == '[';
            boolean whole = true;
            if (isNested) {
                whole = gatherNested(first);
                inList &= whole;
            } else {
                gatherWord(first);
            }
            if (bytes.overflowed()) {
                return new Draft.Refused(Rejected.Reason.TOO_LARGE, "line " + begin + ": a record of more than 16 MiB");
            }
            String text = decoder.decode(bytes.bytes(), 0, bytes.length());
            return isNested ? json.of(text, begin, !whole) : json.none(text, begin);
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

        /** False where the content ends first. */
        private boolean gatherNested(int first) throws IOException {
            JsonBalance balance = new JsonBalance();
            int value = first;
            while (value != -1) {
                bytes.gather(value);
                JsonBalance.State state = balance.take(value);
                if (state == JsonBalance.State.ENDED) {
                    return true;
                }
                if (state == JsonBalance.State.BROKEN && !bytes.overflowed()) {
                    putBack(balance.nextAt());
                    return true;
                }
                value = read();
            }
            return false;
        }

        private void putBack(int from) {
            for (int at = from; at < bytes.length(); at++) {
                line -= bytes.bytes()[at] == '\n' ? 1 : 0;
            }
            bytes.putBack(from);
        }

        /** What is no object: up to the line's end or the next comma. */
        private void gatherWord(int first) throws IOException {
            int value = first;
            while (value != -1 && value != ',' && value != '\n' && !(inList && value == ']')) {
                bytes.gather(value);
                value = read();
            }
            inList &= value != ']';
        }

        private int read() throws IOException {
            int value = bytes.read();
            line += value == '\n' ? 1 : 0;
            return value;
        }
    }
}
