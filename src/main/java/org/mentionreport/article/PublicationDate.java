package org.mentionreport.article;

import java.time.LocalDate;
import java.util.Optional;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.SourceRecord;

/**
 * When an article was published, from the surest place that says so.
 *
 * @param day null where unknown
 */
record PublicationDate(LocalDate day, DateBasis basis) {

    static PublicationDate of(SourceRecord record, PageHead head, BodyHead body, Dates dates, boolean isMonthFirst) {
        return in(dates.read(PlainText.line(record.field(Field.PUBLISHED)), isMonthFirst), DateBasis.METADATA)
                .or(() -> in(head.date(), DateBasis.HEADER))
                .or(() -> in(body.digest(), DateBasis.HEADER))
                .or(() -> in(body.dated(), DateBasis.DATELINE))
                .or(() -> in(dates.inAddress(record.field(Field.URL)), DateBasis.ADDRESS))
                .orElse(new PublicationDate(null, DateBasis.NONE));
    }

    private static Optional<PublicationDate> in(Optional<LocalDate> day, DateBasis basis) {
        return day.map(found -> new PublicationDate(found, basis));
    }
}
