package org.mentionreport.corpus;

import java.util.BitSet;

/**
 * Follows the quotes and braces of one JSON value, byte by byte, to where it ends. Where a quote or a brace is missing, what cannot stand
 * there in JSON tells that the next object of the list has begun, so that a fault does not take the rest of the list with it.
 */
final class JsonBalance {

    enum State {
        OPEN,
        ENDED,
        /** The next object began before this value ended: see {@link JsonBalance#nextAt}. */
        BROKEN
    }

    private final BitSet objects = new BitSet();
    private int depth;
    private boolean inString;
    private boolean isEscaped;
    private int last;
    private int beforeLast;
    private int length;
    private int brace;
    private int nextAt;

    /** Takes the value's next byte; the first is its opening brace or bracket. */
    State take(int value) {
        length++;
        if (isEscaped) {
            isEscaped = false;
            return State.OPEN;
        }
        if (inString && value == '\\') {
            isEscaped = true;
            return State.OPEN;
        }
        if (value <= ' ') {
            return State.OPEN;
        }
        State state = inString ? takeInString(value) : takeOutside(value);
        beforeLast = last;
        last = value;
        return state;
    }

    /** A string that ends with the end of an object and the beginning of another is none: a quote is missing before it. */
    private State takeInString(int value) {
        if (value == '{') {
            brace = last == '}' || (last == ',' && beforeLast == '}') ? length - 1 : -1;
        } else if (value == '"') {
            inString = false;
            nextAt = last == '{' ? brace : -1;
        }
        return State.OPEN;
    }

    private State takeOutside(int value) {
        boolean isBehindString = last == '"';
        if (isBehindString && nextAt >= 0 && ":,}]".indexOf(value) < 0) {
            return State.BROKEN;
        }
        switch (value) {
            case '"' -> {
                inString = true;
                brace = -1;
            }
            case '{', '[' -> {
                if (value == '{' && last == ',' && objects.get(depth)) {
                    nextAt = length - 1;
                    return State.BROKEN;
                }
                depth++;
                objects.set(depth, value == '{');
            }
            case '}', ']' -> {
                close(value == '}');
                return depth == 0 ? State.ENDED : State.OPEN;
            }
            default -> {}
        }
        return State.OPEN;
    }

    /** A brace that closes another kind closes what stands open within its own. */
    private void close(boolean isObject) {
        int at = depth;
        while (at > 0 && objects.get(at) != isObject) {
            at--;
        }
        depth = at > 0 ? at - 1 : depth;
    }

    /** How many of the taken bytes belong to the value; the next object begins behind them. */
    int nextAt() {
        return nextAt;
    }
}
