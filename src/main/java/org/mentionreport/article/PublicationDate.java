package org.mentionreport.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.SourceRecord;

/**
 * When an article was published, from the surest place that says so.
 *
 * @param day null where unknown
 */
record PublicationDate(LocalDate day, DateBasis basis) {
    private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d");

    static PublicationDate of(
            SourceRecord record,
            PageHead head,
            BodyHead body,
            Datelines datelines,
            AddressDates addresses,
            boolean isMonthFirst) {
        Optional<LocalDate> inAddress = addresses.anywhere(record.field(Field.URL));
        Optional<LocalDate> stated = stated(record, datelines, isMonthFirst, inAddress);
        return in(earlier(addresses.ofFolders(record.field(Field.URL)), stated), DateBasis.ADDRESS)
                .or(() -> in(stated, DateBasis.METADATA))
                .or(() -> in(head.date(), DateBasis.HEADER))
                .or(() -> in(body.digest(), DateBasis.HEADER))
                .or(() -> in(body.dated(), DateBasis.DATELINE))
                .or(() -> in(inAddress, DateBasis.ADDRESS))
                .orElse(new PublicationDate(null, DateBasis.NONE));
    }

    /** The day that the record tells in other places than its body. */
    static Optional<LocalDate> besideTheBody(
            SourceRecord record, PageHead head, Datelines datelines, AddressDates addresses, boolean isMonthFirst) {
        Optional<LocalDate> inAddress = addresses.anywhere(record.field(Field.URL));
        return stated(record, datelines, isMonthFirst, inAddress).or(head::date).or(() -> inAddress);
    }

    /** The address settles which of two readings of 3/4/2017 is right, if it holds one of them. */
    private static Optional<LocalDate> stated(
            SourceRecord record, Datelines datelines, boolean isMonthFirst, Optional<LocalDate> inAddress) {
        String written = PlainText.line(record.field(Field.PUBLISHED));
        if (isClockOfCrawl(written, PlainText.line(record.field(Field.FETCHED)))) {
            return Optional.empty();
        }
        Optional<LocalDate> otherwise = datelines.stated(written, !isMonthFirst);
        return otherwise.isPresent() && otherwise.equals(inAddress)
                ? otherwise
                : datelines.stated(written, isMonthFirst);
    }

    /** Crawlers put their own clock where a page has no date. No page is fetched in the second in which it appears. */
    private static boolean isClockOfCrawl(String stated, String fetched) {
        Matcher one = CLOCK.matcher(stated);
        Matcher other = CLOCK.matcher(fetched);
        return one.lookingAt()
                && other.lookingAt()
                && one.group().replace('T', ' ').equals(other.group().replace('T', ' '));
    }

    /** An address keeps its day: a later one is that of a change or of the crawl. One day's difference is a time zone's. */
    private static Optional<LocalDate> earlier(Optional<LocalDate> ofFolders, Optional<LocalDate> stated) {
        return ofFolders.filter(
                day -> stated.filter(later -> later.isAfter(day.plusDays(1))).isPresent());
    }

    private static Optional<PublicationDate> in(Optional<LocalDate> day, DateBasis basis) {
        return day.map(found -> new PublicationDate(found, basis));
    }
}
