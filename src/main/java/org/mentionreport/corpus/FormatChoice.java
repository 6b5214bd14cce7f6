package org.mentionreport.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says which format a content has: the name's ending where the content bears it out, else the content. */
final class FormatChoice {
    private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson", "jl");
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "psv");
    private static final Set<String> PAGES = Set.of("htm", "html", "xhtml", "shtml");
    private static final Pattern PAGE_TAG =
            Pattern.compile("(?i)<(!doctype\\s+html|html|head|body|meta|title|div|article|p)\\b");
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormatChoice() {}

    /** The format of a content that is bytes and no text, told by its first bytes. */
    private static Optional<RecordFormat> ofBytes(byte[] head, FieldNames names) {
        String first = new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
        if (first.startsWith(WarcFormat.BEGIN)) {
            return Optional.of(new WarcFormat());
        }
        if (first.startsWith(ParquetFormat.MARK)) {
            return Optional.of(new ParquetFormat(names));
        }
        return first.startsWith(ArcFormat.BEGIN) ? Optional.of(new ArcFormat()) : Optional.empty();
    }

    /** Whether a text begins as a web page. */
    static boolean isPage(String head) {
        return PAGE_TAG.matcher(head).region(prologue(head), head.length()).lookingAt();
    }

    /** Where the comments and the declaration of XML end that may stand above a page. */
    private static int prologue(String head) {
        int at = 0;
        int end = 0;
        while (end >= 0) {
            at = end;
            while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
                at++;
            }
            boolean isComment = head.startsWith("<!--", at);
            String close = isComment ? "-->" : ">";
            int closed = isComment || head.startsWith("<?xml", at) ? head.indexOf(close, at) : -1;
            end = closed < 0 ? -1 : closed + close.length();
        }
        return at;
    }

    static RecordFormat of(Content content, FieldNames names) {
        return ofBytes(content.head(), names).orElseGet(() -> ofText(content, names));
    }

    private static RecordFormat ofText(Content content, FieldNames names) {
        String head = content.headText().replace("\u0000", "").stripLeading();
        String ending = content.name().substring(content.name().lastIndexOf('.') + 1);
        if (PAGES.contains(ending) || isPage(head)) {
            return new HtmlPageFormat();
        }
        boolean saysJson = JSON_LINES.contains(ending) || ending.equals("json") || ending.equals("geojson");
        if (saysJson || isJson(head)) {
            return isByLine(head, JSON_LINES.contains(ending))
                    ? new JsonLinesFormat(names)
                    : new JsonValuesFormat(names);
        }
        Optional<CsvLayout> layout = CsvLayout.sniff(head, names);
        if (TABLES.contains(ending)) {
            char usual = ending.startsWith("t") ? '\t' : ',';
            return new CsvFormat(layout.orElse(new CsvLayout(usual, '"', false)), names);
        }
        if (layout.isPresent() && isTable(head, layout.get(), names)) {
            return new CsvFormat(layout.get(), names);
        }
        return WireFormat.isOne(head) ? new WireFormat() : new TextPageFormat();
    }

    private static boolean isJson(String head) {
        if (head.startsWith("[")) {
            return Pattern.compile("^\\[\\s*(\\{\\s*\"|\\])").matcher(head).find();
        }
        return Pattern.compile("^\\{\\s*\"[^\"]*\"\\s*:").matcher(head).find();
    }

    /** Whether each line is a record: the first is one, or it is broken and the second begins as one. */
    private static boolean isByLine(String head, boolean nameSaysSo) {
        List<String> lines =
                head.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (lines.isEmpty() || head.indexOf('\n') < 0) {
            return nameSaysSo;
        }
        if (isWhole(lines.get(0))) {
            return !lines.get(0).startsWith("[") || nameSaysSo;
        }
        boolean secondBegins = lines.size() > 1 && lines.get(1).startsWith("{");
        return nameSaysSo
                ? secondBegins || (!head.startsWith("{") && !head.startsWith("["))
                : (secondBegins && !head.startsWith("["));
    }

    private static boolean isWhole(String line) {
        try {
            return JSON.readTree(line) != null;
        } catch (JsonProcessingException partial) {
            return false;
        }
    }

    /** A file that is not named a table is one only if its first row names a text and something else, and nothing long. */
    private static boolean isTable(String head, CsvLayout layout, FieldNames names) {
        CsvRow row = new CsvRow(layout);
        if (row.add(head.lines().findFirst().orElse("")) != CsvRow.State.COMPLETE
                || row.cells().size() < 2) {
            return false;
        }
        List<String> cells = row.cells();
        return cells.stream().allMatch(cell -> cell.length() < 40)
                && cells.stream().anyMatch(cell -> names.means(Field.TEXT, cell))
                && cells.stream().filter(names::isKnown).count() > 1;
    }
}
