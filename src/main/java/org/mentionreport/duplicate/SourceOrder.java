package org.mentionreport.duplicate;

import java.io.Serializable;
import java.util.Comparator;

/** Sources in the order a reader counts them: record 9 before record 10 of a file. */
final class SourceOrder implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public int compare(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int start = at;
        while (start > 0 && isDigit(one, start - 1)) {
            start--;
        }
        int order = Integer.compare(digits(one, start), digits(other, start));
        return order != 0 && isDigit(one, start) && isDigit(other, start) ? order : one.compareTo(other);
    }

    /** How many digits stand from here on, leading zeros left out. */
    private static int digits(String source, int start) {
        int at = start;
        while (isDigit(source, at) && source.charAt(at) == '0') {
            at++;
        }
        int first = at;
        while (isDigit(source, at)) {
            at++;
        }
        return at - first;
    }

    private static boolean isDigit(String source, int at) {
        return at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9';
    }
}
