package org.mentionreport.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table, put together from the lines it stands on.
 *
 * <p>RFC 4180, but strict about quotes: behind a closing quote only a delimiter or the line's end may stand. So an unbalanced
 * quote is noticed at the next quote, where a lenient reader would take the rest of the file for one cell.
 */
final class CsvRow {

    enum State {
        COMPLETE,
        OPEN,
        BROKEN
    }

    private enum At {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_CLOSED
    }

    private final CsvLayout layout;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private At at = At.CELL_START;

    CsvRow(CsvLayout layout) {
        this.layout = layout;
    }

    /** Takes the row's next line, without its line break. */
    State add(String line) {
        if (at == At.QUOTED) {
            cell.append('\n');
        }
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (at == At.QUOTED && layout.backslashEscapes() && character == '\\' && index + 1 < line.length()) {
                index++;
                cell.append(line.charAt(index));
            } else if (!take(character)) {
                return State.BROKEN;
            }
        }
        if (at == At.QUOTED) {
            return State.OPEN;
        }
        endCell();
        return State.COMPLETE;
    }

    private boolean take(char character) {
        switch (at) {
            case CELL_START, PLAIN -> takePlain(character);
            case QUOTED -> {
                if (character == layout.quote()) {
                    at = At.QUOTE_CLOSED;
                } else {
                    cell.append(character);
                }
            }
            case QUOTE_CLOSED -> {
                if (character == layout.quote()) {
                    cell.append(character);
                    at = At.QUOTED;
                } else if (character == layout.delimiter()) {
                    endCell();
                } else {
                    return character == ' ';
                }
            }
        }
        return true;
    }

    private void takePlain(char character) {
        if (character == layout.delimiter()) {
            endCell();
        } else if (at == At.CELL_START && character == layout.quote()) {
            cell.setLength(0);
            at = At.QUOTED;
        } else {
            cell.append(character);
            at = character == ' ' && at == At.CELL_START ? At.CELL_START : At.PLAIN;
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        at = At.CELL_START;
    }

    List<String> cells() {
        return cells;
    }
}
