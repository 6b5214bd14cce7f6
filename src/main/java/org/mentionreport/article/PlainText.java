package org.mentionreport.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text without markup, entities and invisible characters, composed (NFC); its line breaks stand as they were. */
final class PlainText {
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)</?(p|br|div|h[1-6]|ul|ol|li|blockquote|table|tr|td|figure|section|article)\\b[^<>]*>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(a|b|i|u|em|strong|span|font|small|sup|sub|img|iframe|script|style|figcaption)\\b[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");

    private PlainText() {}

    static String of(String raw) {
        String text = raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace("\u2029", "\n\n");
        if (BLOCK.matcher(text).find()) {
            text = HtmlText.text(text);
        } else if (TAG.matcher(text).find() || ENTITY.matcher(text).find()) {
            text = withoutInlineMarkup(text);
        }
        text = visible(text);
        return Normalizer.normalize(withoutQuotesOfACell(text), Normalizer.Form.NFC);
    }

    /** Without controls, soft hyphens and marks of no width; every blank is a plain one. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\n' || (character >= ' ' && character < 0x7f)) {
                visible.append(character);
            } else if (character == '\t' || Character.isSpaceChar(character)) {
                visible.append(' ');
            } else if (!isInvisible(character)) {
                visible.append(character);
            }
        }
        return visible.toString();
    }

    /** Controls, format characters (soft hyphen, marks of direction, byte order mark) and what stands for an object. */
    private static boolean isInvisible(char character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || character == '\ufffc';
    }

    /** One line, as a title or a name needs it. */
    static String line(String raw) {
        return of(raw).replaceAll("\\s+", " ").strip();
    }

    /** Only inline tags: the line breaks are the text's own, so each line is taken by itself. */
    private static String withoutInlineMarkup(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            plain.append(HtmlText.text(line).replaceAll("\n+", " ")).append('\n');
        }
        return plain.toString();
    }

    /** A text that still stands in the quotes of the table it came from, its own quotes doubled. */
    private static String withoutQuotesOfACell(String text) {
        String cell = text.strip();
        boolean quoted = cell.length() > 2 && cell.startsWith("\"") && cell.endsWith("\"");
        if (!quoted || cell.substring(1, cell.length() - 1).replace("\"\"", "").contains("\"")) {
            return text;
        }
        return cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
    }
}
