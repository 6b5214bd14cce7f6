package org.mentionreport.report.excel;

import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.mentionreport.count.MentionCount;
import org.mentionreport.report.CatalogueNames;

/** All counts as one long list to filter: the rows of {@code mention_counts.csv}. */
final class CountsSheet {
    private final Styles styles;
    private final ReportWords words;
    private final CatalogueNames names;

    CountsSheet(Styles styles, ReportWords words, CatalogueNames names) {
        this.styles = styles;
        this.words = words;
        this.names = names;
    }

    void write(Sheet sheet, List<MentionCount> counts) {
        List<ListColumn<MentionCount>> columns = columns();
        int at = ListHead.write(
                sheet,
                styles,
                words,
                words.text(Phrase.COUNTS_TITLE),
                List.of(words.text(Phrase.COUNTS_NOTE)),
                columns,
                counts.size());
        List<MentionCount> sorted = counts.stream()
                .sorted(Comparator.comparing(MentionCount::countId))
                .toList();
        for (MentionCount count : sorted) {
            Row row = sheet.createRow(at++);
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).cell().write(count, row, column);
            }
        }
    }

    private List<ListColumn<MentionCount>> columns() {
        return List.of(
                ListColumn.text(Phrase.COLUMN_COUNTRY, 22, styles.text, row -> names.country(row.countryCode())),
                ListColumn.text(Phrase.COLUMN_COUNTRY_CODE, 8, styles.text, MentionCount::countryCode),
                ListColumn.text(Phrase.COLUMN_GROUP, 44, styles.shrunk, row -> names.group(row.groupId())),
                new ListColumn<>(Phrase.COLUMN_YEAR, 10, true, this::year),
                ListColumn.whole(Phrase.COLUMN_MENTIONS, 12, styles.whole, MentionCount::mentions),
                ListColumn.whole(Phrase.COLUMN_ARTICLES, 11, styles.whole, MentionCount::articles),
                ListColumn.whole(Phrase.COLUMN_ARTICLES_READ, 12, styles.whole, MentionCount::articlesRead),
                ListColumn.decimal(Phrase.COLUMN_PER_1000, 14, styles.decimal, MentionCount::articlesPer1000),
                ListColumn.date(Phrase.COLUMN_FIRST, 13, styles.date, MentionCount::firstPublished),
                ListColumn.date(Phrase.COLUMN_LAST, 13, styles.date, MentionCount::lastPublished),
                ListColumn.text(Phrase.COLUMN_COUNT_ID, 34, styles.text, MentionCount::countId));
    }

    private void year(MentionCount count, Row row, int column) {
        if (count.year() == null) {
            Cells.text(row, column, words.text(Phrase.UNKNOWN), styles.textRight);
        } else {
            Cells.number(row, column, count.year(), styles.year);
        }
    }
}
