package org.mentionreport.corpus;

import java.util.ArrayList;
import java.util.List;

/** Follows the names in JSON's objects, byte by byte, to the list that stands under some of them. */
final class JsonNames {
    /** No name is longer; a text may be. */
    private static final int LONGEST = 1 << 10;

    private final List<String> path;
    private final TextDecoder decoder;
    private final List<String> names = new ArrayList<>();
    private final byte[] string = new byte[LONGEST];
    private int length;
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
            case '{', '[' -> {
                if (value == '[' && names.equals(path)) {
                    return true;
                }
                names.add("");
            }
            case '}', ']' -> {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            }
            default -> {}
        }
        return false;
    }

    private void takeInString(int value) {
        inString = isEscaped || value != '"';
        isEscaped = !isEscaped && value == '\\';
        if (inString && length < LONGEST) {
            string[length++] = (byte) value;
        }
    }

    /** Whether no object or list is open. */
    boolean isOutside() {
        return names.isEmpty();
    }
}
