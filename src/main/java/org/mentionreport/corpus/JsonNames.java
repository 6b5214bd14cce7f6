package org.mentionreport.corpus;

import java.util.ArrayList;
import java.util.List;

/** Follows the names in JSON's objects, byte by byte, to the list that stands under some of them. */
final class JsonNames {
    /** No name is longer; a text may be. */
    private static final int LONGEST = 1 << 10;

    private static final String OF_LIST = "[";

    private final List<String> path;
    private final TextDecoder decoder;
    private final List<String> names = new ArrayList<>();
    private final byte[] string = new byte[LONGEST];
    private int length;
    private int last;
    private boolean inString;
    private boolean isEscaped;

    /** @param path the names that lead to the list, from outside */
    JsonNames(List<String> path, TextDecoder decoder) {
        this.path = path;
        this.decoder = decoder;
    }

    /** Takes the next byte; true where it opens the list, which is not followed itself. */
    boolean opensList(int value) {
        if (inString) {
            takeInString(value);
            return false;
        }
        if (value <= ' ') {
            return false;
        }
        boolean opensList = value == '[' && names.equals(path);
        if (opensList) {
            last = ']';
        } else {
            takeOutside(value);
            last = value;
        }
        return opensList;
    }

    private void takeOutside(int value) {
        switch (value) {
            case '"' -> {
                inString = true;
                length = 0;
            }
            case ':' -> {
                if (!names.isEmpty()) {
                    names.set(names.size() - 1, decoder.decode(string, 0, length));
                }
            }
            case '{' -> {
                if (!mayHoldObject()) {
                    names.clear();
                }
                names.add("");
            }
            case '[' -> names.add(OF_LIST);
            case '}', ']' -> {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            }
            default -> {}
        }
    }

    /** Where no object may stand, the one before has lost its brace, and the next begins. */
    private boolean mayHoldObject() {
        boolean inList = !names.isEmpty() && names.get(names.size() - 1).equals(OF_LIST);
        return last == ':' || inList && (last == ',' || last == '[');
    }

    private void takeInString(int value) {
        inString = isEscaped || value != '"';
        isEscaped = !isEscaped && value == '\\';
        if (inString && length < LONGEST) {
            string[length++] = (byte) value;
        }
    }

    /** Whether the last byte began an object that stands in no other. */
    boolean beginsOutermost() {
        return last == '{' && names.size() == 1 && !inString;
    }

    /** Whether no object or list is open. */
    boolean isOutside() {
        return names.isEmpty();
    }
}
