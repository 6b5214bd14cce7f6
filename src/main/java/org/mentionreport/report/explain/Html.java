package org.mentionreport.report.explain;

/** Text as a page may hold it: nothing in it can be taken for markup, inside an element or inside an attribute's quotes. */
final class Html {
    private static final char INSTEAD = '\ufffd';

    private Html() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(character, escaped));
        return escaped.toString();
    }

    private static void append(int character, StringBuilder escaped) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isAllowed(character) ? character : INSTEAD);
        }
    }

    /** Controls, half characters and marks that turn the direction of what follows have no place on a page. */
    private static boolean isAllowed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE, Character.FORMAT -> false;
            default -> true;
        };
    }
}
