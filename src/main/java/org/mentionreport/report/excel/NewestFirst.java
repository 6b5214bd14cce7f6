package org.mentionreport.report.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mentionreport.report.MentionRow;
import org.mentionreport.report.ReportSource;

/**
 * Gives the list of mentions newest first, then by row id, though the source is sorted by article.
 *
 * <p>Rows are taken up in portions of whole days, one walk over the articles for each portion, so that only a portion is
 * ever held. A day that is larger than a portion needs no sorting and is passed through.
 */
final class NewestFirst {
    private final ReportSource source;
    private final Survey survey;
    private final long portion;

    /**
     * Prepares the walk.
     *
     * @param portion how many rows may be held
     */
    NewestFirst(ReportSource source, Survey survey, long portion) {
        this.source = source;
        this.survey = survey;
        this.portion = portion;
    }

    /** Hands over at most so many rows. */
    void forEach(long limit, Consumer<MentionRow> rows) {
        long left = limit;
        for (List<LocalDate> days : portions()) {
            if (left <= 0) {
                return;
            }
            left -= days.size() == 1 ? passThrough(days.get(0), left, rows) : sorted(days, left, rows);
        }
    }

    /** The days, newest first, cut so that each portion holds no more rows than it may, or is a single day. */
    private List<List<LocalDate>> portions() {
        List<List<LocalDate>> portions = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        long size = 0;
        for (Map.Entry<LocalDate, Long> day : survey.rowsByDate().entrySet()) {
            if (!days.isEmpty() && size + day.getValue() > portion) {
                portions.add(days);
                days = new ArrayList<>();
                size = 0;
            }
            days.add(day.getKey());
            size += day.getValue();
        }
        if (!days.isEmpty()) {
            portions.add(days);
        }
        return portions;
    }

    private long passThrough(LocalDate day, long limit, Consumer<MentionRow> rows) {
        long given = 0;
        for (Iterator<MentionRow> all = source.mentionRows(); all.hasNext() && given < limit; ) {
            MentionRow row = all.next();
            if (Survey.NEWEST_FIRST.compare(row.article().published(), day) == 0) {
                rows.accept(row);
                given++;
            }
        }
        return given;
    }

    private long sorted(List<LocalDate> days, long limit, Consumer<MentionRow> rows) {
        Map<LocalDate, List<MentionRow>> byDay = new TreeMap<>(Survey.NEWEST_FIRST);
        days.forEach(day -> byDay.put(day, new ArrayList<>()));
        source.mentionRows().forEachRemaining(row -> {
            List<MentionRow> day = byDay.get(row.article().published());
            if (day != null) {
                day.add(row.alone());
            }
        });
        List<MentionRow> portion =
                byDay.values().stream().flatMap(List::stream).limit(limit).toList();
        portion.forEach(rows);
        return portion.size();
    }
}
