package org.mentionreport.report.excel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.duplicate.Duplicate;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.report.ReportSource;

/**
 * What one walk over the articles, the copies and the rejected records tells.
 *
 * @param first the oldest publication date, null where none is known
 * @param last the newest
 * @param rowsByDate how many rows the list of mentions has for each publication date, newest first, unknown last
 * @param rejected how many records by reason
 * @param duplicates how many copies by kind
 */
record Survey(
        LocalDate first,
        LocalDate last,
        SortedMap<LocalDate, Long> rowsByDate,
        Map<Rejected.Reason, Long> rejected,
        Map<Duplicate.How, Long> duplicates) {

    /** The newest first, an unknown date (null) last. */
    static final Comparator<LocalDate> NEWEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    static Survey of(ReportSource source) {
        SortedMap<LocalDate, Long> rows = new TreeMap<>(NEWEST_FIRST);
        LocalDate first = null;
        LocalDate last = null;
        for (Iterator<ArticleFact> articles = source.articles(); articles.hasNext(); ) {
            ArticleFact article = articles.next();
            LocalDate published = article.published();
            if (published != null) {
                first = first == null || published.isBefore(first) ? published : first;
                last = last == null || published.isAfter(last) ? published : last;
            }
            long count = rowsOf(article, source);
            if (count > 0) {
                rows.merge(published, count, Long::sum);
            }
        }
        return new Survey(first, last, rows, rejected(source), duplicates(source));
    }

    long mentionRows() {
        return rowsByDate.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long rowsOf(ArticleFact article, ReportSource source) {
        return article.mentions().stream()
                .mapToLong(mention -> mention.countries().stream()
                        .filter(country -> source.scope().covers(article, mention, country))
                        .count())
                .sum();
    }

    private static Map<Rejected.Reason, Long> rejected(ReportSource source) {
        Map<Rejected.Reason, Long> counts = new EnumMap<>(Rejected.Reason.class);
        source.rejected().forEachRemaining(record -> counts.merge(record.reason(), 1L, Long::sum));
        return counts;
    }

    private static Map<Duplicate.How, Long> duplicates(ReportSource source) {
        Map<Duplicate.How, Long> counts = new EnumMap<>(Duplicate.How.class);
        source.duplicates().forEachRemaining(copy -> counts.merge(copy.how(), 1L, Long::sum));
        return counts;
    }
}
