package org.mentionreport.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.MentionRow;
import org.mentionreport.report.ReportSource;

/** Every mention in its sentence, newest first, as far as a sheet can hold them. */
final class MentionsSheet {
    private static final int SENTENCE_WIDTH = 38;
    private static final int TITLE_WIDTH = 30;
    private static final int NARROW_WIDTH = 16;
    private static final int NAME_WIDTH = 19;

    /** The list's letters are small: more of them fit than the width, which is measured in standard digits. */
    private static final double SMALL_LETTERS = 1.2;

    private static final double POINTS_PER_LINE = 12.5;
    /** A sentence of more lines than this is cut on the sheet, not in its cell. */
    private static final int MOST_LINES = 12;

    /** The link, the outlet and the id serve on the screen; on paper they would make the sentences too small. */
    private static final int PRINTED_COLUMNS = 9;

    private final Styles styles;
    private final ReportWords words;
    private final CatalogueNames names;
    private final Limits limits;

    MentionsSheet(Styles styles, ReportWords words, CatalogueNames names, Limits limits) {
        this.styles = styles;
        this.words = words;
        this.names = names;
        this.limits = limits;
    }

    /**
     * How much a sheet holds.
     *
     * @param rows of the list, below the head
     * @param links Excel reads 65,530 of a sheet
     * @param portion rows in memory at a time
     */
    record Limits(long rows, int links, long portion) {
        static final Limits OF_EXCEL = new Limits(1_048_576 - 10, 65_000, 50_000);
    }

    void write(Sheet sheet, ReportSource source, Survey survey) {
        Links links = new Links(sheet.getWorkbook().getCreationHelper(), limits.links());
        List<ListColumn<MentionRow>> columns = columns(links);
        long rows = Math.min(survey.mentionRows(), limits.rows());
        int first = ListHead.write(
                sheet,
                styles,
                words,
                words.text(Phrase.MENTIONS_TITLE),
                notes(survey.mentionRows(), rows),
                columns,
                rows);
        Workbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, PRINTED_COLUMNS - 1, 0, (int) (first + rows - 1));
        int[] at = {first};
        new NewestFirst(source, survey, limits.portion()).forEach(rows, mention -> {
            Row row = sheet.createRow(at[0]++);
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).cell().write(mention, row, column);
            }
            Cells.heighten(row, lines(mention), POINTS_PER_LINE);
        });
    }

    private List<String> notes(long all, long rows) {
        List<String> notes = new ArrayList<>();
        notes.add(words.text(Phrase.MENTIONS_NOTE, Map.of("rows", words.number(rows))));
        if (rows < all) {
            notes.add(words.text(Phrase.MENTIONS_CUT, Map.of("rows", words.number(rows), "all", words.number(all))));
        }
        if (rows > limits.links()) {
            notes.add(words.text(Phrase.MENTIONS_LINKS_CUT, Map.of("links", words.number(limits.links()))));
        }
        return notes;
    }

    private List<ListColumn<MentionRow>> columns(Links links) {
        return List.of(
                ListColumn.date(Phrase.COLUMN_PUBLISHED, 11, styles.listDate, row -> row.article()
                        .published()),
                text(Phrase.COLUMN_COUNTRY, NARROW_WIDTH, row -> names.country(row.countryCode())),
                text(
                        Phrase.COLUMN_GROUP,
                        NAME_WIDTH,
                        row -> names.group(row.mention().groupId())),
                text(Phrase.COLUMN_BEFORE, SENTENCE_WIDTH, row -> row.mention()
                        .before()
                        .strip()),
                ListColumn.text(Phrase.COLUMN_NAME, NAME_WIDTH, styles.listBold, row -> row.mention()
                        .name()),
                text(Phrase.COLUMN_AFTER, SENTENCE_WIDTH, row -> row.mention()
                        .after()
                        .strip()),
                text(Phrase.COLUMN_BASIS, 11, row -> row.mention().basis()),
                text(Phrase.COLUMN_EVIDENCE, NARROW_WIDTH, row -> row.mention().evidence()),
                text(Phrase.COLUMN_TITLE, TITLE_WIDTH, MentionsSheet::titleOf),
                new ListColumn<>(Phrase.COLUMN_LINK, 7, false, (row, cells, column) -> link(row, cells, column, links)),
                text(Phrase.COLUMN_OUTLET, NARROW_WIDTH, row -> row.article().outlet()),
                text(Phrase.COLUMN_ROW_ID, 28, MentionRow::rowId));
    }

    private ListColumn<MentionRow> text(Phrase header, int width, Function<MentionRow, String> value) {
        return ListColumn.text(header, width, styles.listText, value);
    }

    private void link(MentionRow row, Row cells, int column, Links links) {
        Cell cell = Cells.blank(cells, column, styles.listLink);
        if (links.add(cell, row.article().url())) {
            cell.setCellValue(words.text(Phrase.LINK));
        }
    }

    /** The title, or the address or source where there is none. */
    private static String titleOf(MentionRow row) {
        if (!row.article().title().isBlank()) {
            return row.article().title();
        }
        return row.article().url().isBlank()
                ? row.article().source()
                : row.article().url();
    }

    private int lines(MentionRow row) {
        int sentence = Math.max(
                Cells.lines(row.mention().before().strip(), SENTENCE_WIDTH * SMALL_LETTERS),
                Cells.lines(row.mention().after().strip(), SENTENCE_WIDTH * SMALL_LETTERS));
        int title = Cells.lines(titleOf(row), TITLE_WIDTH * SMALL_LETTERS);
        int narrow = Math.max(
                Cells.lines(row.mention().name(), NAME_WIDTH),
                Math.max(
                        Cells.lines(row.mention().evidence(), NARROW_WIDTH),
                        Cells.lines(names.group(row.mention().groupId()), NAME_WIDTH)));
        return Math.min(MOST_LINES, Math.max(sentence, Math.max(title, narrow)));
    }
}
