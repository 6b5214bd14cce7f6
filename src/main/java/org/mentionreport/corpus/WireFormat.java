package org.mentionreport.corpus;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A dump of an agency's wire: dispatches behind each other, each begun by a line with its number and source
 * ({@code DEV-MUC3-0001 (NOSC)}), or put between the control characters that the wire itself uses (IPTC 7901).
 */
final class WireFormat implements RecordFormat {
    private static final Pattern NUMBER_LINE = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\\d+ \\([A-Z]+\\)\\s*");
    private static final char START_OF_HEADING = 1;
    private static final char START_OF_TEXT = 2;
    private static final char END_OF_TEXT = 3;

    /** Whether a content begins as a dump; a single dispatch is a page. */
    static boolean isOne(String head) {
        return head.lines().filter(WireFormat::begins).limit(2).count() == 2;
    }

    private static boolean begins(String line) {
        return line.indexOf(START_OF_HEADING) >= 0 || NUMBER_LINE.matcher(line).matches();
    }

    @Override
    public Records open(Content content) {
        return new Dispatches(content);
    }

    private static final class Dispatches implements Records {
        private final ByteGatherer bytes;
        private final TextDecoder decoder;
        private final int lineBreak;
        private String first;

        Dispatches(Content content) {
            this.bytes = new ByteGatherer(content.stream(), LIMIT);
            this.decoder = content.decoder();
            this.lineBreak = content.lineBreak();
        }

        @Override
        public Draft next() throws IOException {
            StringBuilder text = new StringBuilder();
            boolean isTooLarge = false;
            String line = first == null ? line() : first;
            first = null;
            while (line != null && (text.isEmpty() || !begins(line))) {
                boolean isOver = bytes.overflowed() || text.length() + line.length() > LIMIT;
                isTooLarge |= isOver;
                text.append(isOver || text.isEmpty() && line.isBlank() ? "" : line + "\n");
                line = line();
            }
            first = line;
            if (isTooLarge) {
                return new Draft.Refused(Rejected.Reason.TOO_LARGE, "a dispatch of more than 16 MiB");
            }
            return text.isEmpty() ? null : dispatch(text.toString());
        }

        private static Draft dispatch(String all) {
            int begin = all.indexOf(START_OF_TEXT);
            int end = all.indexOf(END_OF_TEXT, begin + 1);
            String text = begin < 0 ? all : all.substring(begin + 1, end < 0 ? all.length() : end);
            return text.isBlank()
                    ? new Draft.Refused(Rejected.Reason.NO_TEXT, "the dispatch has no text")
                    : Draft.Read.page(SourceRecord.Shape.PAGE, Map.of(Field.TEXT, text));
        }

        private String line() throws IOException {
            bytes.clear();
            int value = bytes.read();
            if (value == -1) {
                return null;
            }
            while (value != lineBreak && value != -1) {
                bytes.gather(value);
                value = bytes.read();
            }
            return decoder.decode(bytes.bytes(), 0, bytes.length());
        }
    }
}
