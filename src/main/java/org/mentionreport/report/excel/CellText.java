package org.mentionreport.report.excel;

import java.util.regex.Pattern;

/** Makes any text fit a cell: what Excel's format cannot hold is taken out, and what is too long is cut. */
final class CellText {
    /** Excel's limit, in UTF-16 units. */
    static final int LONGEST = 32_767;

    private static final String CUT = "…";
    /** Excel reads {@code _x0041_} as the letter A; text that happens to look so is written with its underscore escaped. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String of(String text) {
        return cut(ESCAPE.matcher(withoutControls(text)).replaceAll("_x005F_"));
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CellText::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int codePoint) {
        boolean halfPair = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE;
        boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
        return !halfPair && !noCharacter && !control;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
