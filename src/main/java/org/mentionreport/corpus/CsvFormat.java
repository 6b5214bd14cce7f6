package org.mentionreport.corpus;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table with a header row. A row whose quotes do not balance is one rejected record; reading goes on at the next line that
 * begins a row as wide as the header.
 */
final class CsvFormat implements RecordFormat {
    private final CsvLayout layout;
    private final FieldNames names;

    CsvFormat(CsvLayout layout, FieldNames names) {
        this.layout = layout;
        this.names = names;
    }

    @Override
    public Records open(Content content) {
        return new Rows(content);
    }

    /** A line of the file; the text is null where it is over the limit. */
    private record Line(long number, String text) {}

    private final class Rows implements Records {
        private final ByteGatherer bytes;
        private final TextDecoder decoder;
        private final int lineBreak;
        private final Deque<Line> again = new ArrayDeque<>();
        private long linesRead;
        private boolean atEnd;
        private List<String> header;
        private boolean isResuming;

        Rows(Content content) {
            this.bytes = new ByteGatherer(content.stream(), LIMIT);
            this.decoder = content.decoder();
            this.lineBreak = content.lineBreak();
        }

        @Override
        public Draft next() throws IOException {
            if (header == null) {
                Draft.Refused refusal = readHeader();
                if (refusal != null) {
                    return refusal;
                }
            }
            for (Line line = nextLine(); line != null; line = nextLine()) {
                Draft draft = line.text() == null || !line.text().isBlank() ? row(line) : null;
                if (draft != null) {
                    return draft;
                }
            }
            return null;
        }

        private Draft.Refused readHeader() throws IOException {
            Line line = nextLine();
            while (line != null
                    && line.text() != null
                    && (line.text().isBlank() || line.text().matches("(?i)sep=."))) {
                line = nextLine();
            }
            if (line == null) {
                header = List.of();
                return null;
            }
            CsvRow row = new CsvRow(layout);
            CsvRow.State state = line.text() == null ? CsvRow.State.BROKEN : row.add(line.text());
            while (state == CsvRow.State.OPEN) {
                Line more = nextLine();
                state = more == null || more.text() == null ? CsvRow.State.BROKEN : row.add(more.text());
            }
            header = row.cells().stream().map(String::strip).toList();
            if (state == CsvRow.State.BROKEN) {
                again.clear();
                atEnd = true;
                if (line.text() == null) {
                    return tooLarge(line);
                }
                return malformed(line.number(), "the header row cannot be read; its quotes do not balance");
            }
            return null;
        }

        /** The row that begins at a line; null where it belongs to the broken row before it. */
        private Draft row(Line begin) throws IOException {
            List<Line> taken = new ArrayList<>(List.of(begin));
            CsvRow row = new CsvRow(layout);
            CsvRow.State state = begin.text() == null ? CsvRow.State.BROKEN : row.add(begin.text());
            long size = begin.text() == null ? LIMIT : begin.text().length();
            while (state == CsvRow.State.OPEN) {
                Line more = nextLine();
                if (more != null) {
                    taken.add(more);
                }
                size += more == null || more.text() == null
                        ? LIMIT
                        : more.text().length() + 1L;
                state = size >= LIMIT ? CsvRow.State.BROKEN : row.add(more.text());
            }
            boolean fits = state == CsvRow.State.COMPLETE && row.cells().size() == header.size();
            if (isResuming && !fits && begin.text() != null) {
                readAgain(taken);
                return null;
            }
            isResuming = state == CsvRow.State.BROKEN;
            if (!isResuming) {
                return draft(row.cells(), begin.number());
            }
            readAgain(taken);
            return begin.text() == null
                    ? tooLarge(begin)
                    : malformed(
                            begin.number(),
                            "a quote is opened in this row and not closed, or closed inside a cell; double the quotes inside cells");
        }

        private void readAgain(List<Line> taken) {
            for (int index = taken.size() - 1; index > 0; index--) {
                again.push(taken.get(index));
            }
        }

        private Draft draft(List<String> cells, long line) {
            boolean isWider = cells.size() > header.size();
            if (isWider && cells.subList(header.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
                return malformed(
                        line,
                        "the header has " + header.size() + " cells, this row " + cells.size()
                                + "; put cells with a delimiter in quotes");
            }
            Map<String, String> values = new LinkedHashMap<>();
            header.forEach(name -> values.put(name, ""));
            for (int index = 0; index < Math.min(cells.size(), header.size()); index++) {
                String cell = cells.get(index);
                values.merge(header.get(index), cell, (first, second) -> first.isBlank() ? second : first);
            }
            Draft draft = Draft.ofValues(values, names);
            boolean isCutShort = cells.size() < header.size() && draft instanceof Draft.Refused;
            return isCutShort
                    ? malformed(line, "the header has " + header.size() + " cells, this row " + cells.size())
                    : draft;
        }

        private static Draft.Refused tooLarge(Line line) {
            return new Draft.Refused(
                    Rejected.Reason.TOO_LARGE, "line " + line.number() + ": a line of more than 16 MiB");
        }

        private Draft.Refused malformed(long line, String what) {
            return new Draft.Refused(Rejected.Reason.MALFORMED, "line " + line + ": " + what);
        }

        private Line nextLine() throws IOException {
            if (!again.isEmpty()) {
                return again.pop();
            }
            if (atEnd) {
                return null;
            }
            bytes.clear();
            int value = bytes.read();
            while (value != lineBreak && value != -1) {
                bytes.gather(value);
                value = bytes.read();
            }
            linesRead++;
            atEnd = value == -1;
            if (bytes.overflowed()) {
                return new Line(linesRead, null);
            }
            int length = bytes.length() > 0 && bytes.bytes()[bytes.length() - 1] == '\r'
                    ? bytes.length() - 1
                    : bytes.length();
            return atEnd && length == 0
                    ? null
                    : new Line(
                            linesRead, decoder.decode(bytes.bytes(), 0, length).replace("\u0000", ""));
        }
    }
}
