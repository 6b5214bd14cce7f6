package org.mentionreport.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A saved web page: its body's paragraphs, and what its head says of title, date, address, language and section. */
final class HtmlPageFormat implements RecordFormat {
    private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w-]+)");
    private static final String FURNITURE =
            "script, style, noscript, template, nav, header nav, footer, aside, form, iframe, svg, button, select, [hidden], [aria-hidden=true]";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public Records open(Content content) {
        return () -> read(content);
    }

    private static Draft read(Content content) throws IOException {
        byte[] bytes = content.stream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            return new Draft.Refused(Rejected.Reason.TOO_LARGE, "a page of more than 16 MiB");
        }
        Document page = Jsoup.parse(decoded(bytes, content.decoder()));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        put(fields, Field.URL, attribute(page, "link[rel=canonical]", "href"));
        put(fields, Field.URL, meta(page, "og:url"));
        put(fields, Field.LANGUAGE, attribute(page, "html", "lang"));
        put(fields, Field.SECTION, meta(page, "article:section"));
        page.select("script[type=application/ld+json]").forEach(script -> putLinkedData(fields, script.data()));
        for (String name :
                List.of("article:published_time", "datePublished", "date", "DC.date.issued", "parsely-pub-date")) {
            put(fields, Field.PUBLISHED, meta(page, name));
        }
        put(fields, Field.TITLE, meta(page, "og:title"));
        Element heading = page.selectFirst("h1");
        put(fields, Field.TITLE, heading == null ? "" : heading.text());
        put(fields, Field.TITLE, page.title());
        page.select(FURNITURE).remove();
        Element main = page.selectFirst("[itemprop=articleBody]");
        main = main == null ? page.selectFirst("article") : main;
        String text = HtmlText.paragraphs(main == null || main.text().length() < 400 ? page.body() : main);
        if (text.isBlank()) {
            return new Draft.Refused(Rejected.Reason.NO_TEXT, "the page has no text outside its markup");
        }
        fields.put(Field.TEXT, text);
        return new Draft.Read(SourceRecord.Shape.PAGE, fields);
    }

    private static String decoded(byte[] bytes, TextDecoder decoder) {
        if (Encoding.strayBytes(bytes) > 0) {
            String ascii = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1);
            Matcher declared = DECLARED.matcher(ascii);
            if (declared.find() && isOneByte(declared.group(1))) {
                return new String(bytes, Charset.forName(declared.group(1)));
            }
        }
        return decoder.decode(bytes, 0, bytes.length);
    }

    /** A page that declares ISO-8859-1 is windows-1252 to every browser, so the decoder reads it. */
    private static boolean isOneByte(String charset) {
        String name = charset.toLowerCase(java.util.Locale.ROOT);
        return (name.startsWith("windows-") || name.startsWith("iso-8859-"))
                && !name.equals("iso-8859-1")
                && Charset.isSupported(charset);
    }

    private static void putLinkedData(Map<Field, String> fields, String json) {
        try {
            for (JsonNode node : JSON.readTree(json).findParents("datePublished")) {
                put(fields, Field.PUBLISHED, node.path("datePublished").asText(""));
                put(fields, Field.TITLE, node.path("headline").asText(""));
            }
        } catch (JsonProcessingException notJson) {
            return;
        }
    }

    private static String meta(Document page, String name) {
        return attribute(
                page, "meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]", "content");
    }

    private static String attribute(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.attr(attribute);
    }

    /** What is found first is the surest. */
    private static void put(Map<Field, String> fields, Field field, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(field, value.strip());
        }
    }
}
