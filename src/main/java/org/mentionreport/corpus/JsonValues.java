package org.mentionreport.corpus;

import java.io.IOException;

/** The values of JSON behind each other, as lists and texts hold them. */
final class JsonValues implements RecordFormat.Records {
    private final ByteGatherer bytes;
    private final TextDecoder decoder;
    private final JsonRecords json;
    private long line = 1;
    private boolean inList;
    private boolean endsWithList;

    JsonValues(ByteGatherer bytes, TextDecoder decoder, JsonRecords json) {
        this.bytes = bytes;
        this.decoder = decoder;
        this.json = json;
    }

    /** Goes on within a list whose bracket somebody else has read, and up to its end. */
    void enterList() {
        inList = true;
        endsWithList = true;
    }

    /** Whether the next value stands in a list that has not ended yet. */
    boolean isInList() {
        return inList;
    }

    @Override
    public Draft next() throws IOException {
        int first = skipBetween();
        if (first == -1) {
            boolean listIsOpen = inList;
            inList = false;
            return listIsOpen
                    ? new Draft.Refused(
                            Rejected.Reason.TRUNCATED, "line " + line + ": the list has no end; the file is cut off")
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
            return tooLarge(begin);
        }
        String text = decoder.decode(bytes.bytes(), 0, bytes.length());
        return isNested ? json.of(text, begin, !whole) : json.none(text, begin);
    }

    static Draft.Refused tooLarge(long line) {
        return new Draft.Refused(Rejected.Reason.TOO_LARGE, "line " + line + ": a record of more than 16 MiB");
    }

    /** The first byte of the next value; commas, blanks and the list's own brackets stand between. */
    private int skipBetween() throws IOException {
        int value = read();
        while (value != -1) {
            if (value == '[' && !inList) {
                inList = true;
            } else if (value == ']' && inList) {
                inList = false;
                if (endsWithList) {
                    return -1;
                }
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

    /** The line that is being read, from 1. */
    long line() {
        return line;
    }

    int read() throws IOException {
        int value = bytes.read();
        line += value == '\n' ? 1 : 0;
        return value;
    }
}
