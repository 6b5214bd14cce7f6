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

    /**
     * The days that a record tells in other places than its body.
     *
     * @param ofFolders that its address's folders are named by
     * @param stated in a field or the page's markup
     * @param inHead in a header line
     * @param inAddress anywhere in the address's path
     */
    record BesideBody(
            Optional<LocalDate> ofFolders,
            Optional<LocalDate> stated,
            Optional<LocalDate> inHead,
            Optional<LocalDate> inAddress) {

        static BesideBody of(SourceRecord record, PageHead head, Datelines datelines, AddressDates addresses) {
            Optional<LocalDate> inAddress = addresses.anywhere(record.field(Field.URL));
            return new BesideBody(
                    addresses.ofFolders(record.field(Field.URL)),
                    PublicationDate.stated(record, datelines, inAddress),
                    head.date(),
                    inAddress);
        }

        /** The surest of them. */
        Optional<LocalDate> any() {
            return stated.or(() -> inHead).or(() -> inAddress);
        }
    }

    static PublicationDate of(BesideBody beside, BodyHead body) {
        return in(earlier(beside.ofFolders(), beside.stated()), DateBasis.ADDRESS)
                .or(() -> in(beside.stated(), DateBasis.METADATA))
                .or(() -> in(beside.inHead(), DateBasis.HEADER))
                .or(() -> in(body.digest(), DateBasis.HEADER))
                .or(() -> in(body.dated(), DateBasis.DATELINE))
                .or(() -> in(beside.inAddress(), DateBasis.ADDRESS))
                .orElse(new PublicationDate(null, DateBasis.NONE));
    }

    /** The address settles which of two readings of 3/4/2017 is right, if it holds one of them. */
    private static Optional<LocalDate> stated(SourceRecord record, Datelines datelines, Optional<LocalDate> inAddress) {
        String written = PlainText.line(record.field(Field.PUBLISHED));
        if (isClockOfCrawl(written, PlainText.line(record.field(Field.FETCHED)))) {
            return Optional.empty();
        }
        Optional<LocalDate> otherwise = inAddress.isEmpty() ? Optional.empty() : datelines.statedOtherwise(written);
        return otherwise.isPresent() && otherwise.equals(inAddress) ? otherwise : datelines.stated(written);
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
