package org.mentionreport.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A saved web page: the whole file is one record, whose text is its markup. What of it is an article is not judged here. */
final class HtmlPageFormat implements RecordFormat {
    private static final int DECLARED_WITHIN = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:<meta[^>]+charset|<\\?xml[^>]+encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public Records open(Content content) {
        return () -> {
            byte[] bytes = content.stream().readNBytes(LIMIT + 1);
            return page(bytes, content.decoder(), "");
        };
    }

    /**
     * The record of a page, wherever its bytes come from.
     *
     * @param decoder for what the page does not say of its encoding
     * @param url where it was fetched from, or empty
     */
    static Draft page(byte[] bytes, TextDecoder decoder, String url) {
        if (bytes.length > LIMIT) {
            return new Draft.Refused(Rejected.Reason.TOO_LARGE, "a page of more than 16 MiB");
        }
        String markup = decoded(bytes, decoder);
        if (markup.isBlank()) {
            return new Draft.Refused(Rejected.Reason.EMPTY, "the page holds only blanks");
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.TEXT, markup);
        if (!url.isBlank()) {
            fields.put(Field.URL, url);
        }
        return Draft.Read.page(SourceRecord.Shape.MARKUP, fields);
    }

    private static String decoded(byte[] bytes, TextDecoder decoder) {
        if (Encoding.strayBytes(bytes) > 0) {
            String ascii = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
            Matcher declared = DECLARED.matcher(ascii);
            if (declared.find() && isBelieved(declared.group(1))) {
                return new String(bytes, Charset.forName(declared.group(1)));
            }
        }
        return decoder.decode(bytes, 0, bytes.length);
    }

    /**
     * Whether a page's word is taken for it. A page that declares ISO-8859-1 is windows-1252 to every browser, so the decoder reads it, as
     * it does what is not the Unicode that it says it is.
     */
    private static boolean isBelieved(String charset) {
        String name = charset.toLowerCase(Locale.ROOT);
        return !name.equals("iso-8859-1") && !name.startsWith("utf") && !name.equals("us-ascii") && isSupported(name);
    }

    private static boolean isSupported(String name) {
        return name.matches("[a-z0-9][\\w.:-]*") && Charset.isSupported(name);
    }
}
