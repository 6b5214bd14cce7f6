package org.mentionreport.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private static final Pattern WHOLE_PAGE = Pattern.compile("(?i)<(!doctype\\s+html|html|head|body)\\b");
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormatChoice() {}

    /** The format of a content that is bytes and no text, told by its first bytes. */
    private static Optional<RecordFormat> ofBytes(byte[] head, FieldNames names) {
        if (!FileKind.isBytes(head)) {
            return Optional.empty();
        }
        if (FileKind.isWarc(head)) {
            return Optional.of(new WarcFormat());
        }
        return Optional.of(FileKind.isArc(head) ? new ArcFormat() : new ParquetFormat(names));
    }

    /** Whether a text begins as a whole web page, not as a part of one. */
    static boolean isWholePage(String head) {
        return WHOLE_PAGE.matcher(head).region(prologue(head), head.length()).lookingAt();
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
        String ending = ending(content.name());
        if (isPage(head)) {
            return new HtmlPageFormat();
        }
        boolean saysJson = JSON_LINES.contains(ending) || ending.equals("json") || ending.equals("geojson");
        if (isJson(head) || saysJson && hasJson(head)) {
            return isByLine(head, JSON_LINES.contains(ending))
                    ? new JsonLinesFormat(names)
                    : new JsonValuesFormat(names);
        }
        Optional<CsvLayout> layout = CsvLayout.sniff(head, names);
        boolean isTable = layout.isPresent() && isTable(head, layout.get(), names);
        if (isTable || TABLES.contains(ending) && !isProse(head, layout)) {
            char usual = ending.startsWith("t") ? '\t' : ',';
            return new CsvFormat(layout.orElse(new CsvLayout(usual, '"', false)), names);
        }
        if (PAGES.contains(ending)) {
            return new HtmlPageFormat();
        }
        return WireFormat.isOne(head) ? new WireFormat() : new TextPageFormat();
    }

    /** The ending of a name, or the name where it has none. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether a name says that it is a web page's. */
    static boolean isNamedPage(String name) {
        return PAGES.contains(ending(name));
    }

    /** Whether anything in a content that is called JSON is JSON, or was. */
    private static boolean hasJson(String head) {
        return head.lines().map(String::strip).anyMatch(line -> line.startsWith("{") || line.startsWith("["))
                || isWhole(head.lines().findFirst().orElse(""));
    }

    /** Whether a content that is called a table has no header: a line that is no row of names, and nothing under it. */
    private static boolean isProse(String head, Optional<CsvLayout> layout) {
        List<String> lines = head.lines().limit(3).toList();
        return layout.isEmpty() && lines.size() > 2 && lines.get(1).isBlank();
    }

    private static boolean isJson(String head) {
        if (head.startsWith("[")) {
            return Pattern.compile("^\\[\\s*(\\{\\s*\"|\\])").matcher(head).find();
        }
        return Pattern.compile("^\\u001e?\\{\\s*\"[^\"]*\"\\s*:").matcher(head).find();
    }

    /** Whether each line is a record: the first is one, or it is broken and the second begins as one. */
    private static boolean isByLine(String head, boolean nameSaysSo) {
        // A list of objects is one, whatever the name says.
        if (head.matches("(?s)\\[\\s*(\\{.*|$)")) {
            return false;
        }
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
