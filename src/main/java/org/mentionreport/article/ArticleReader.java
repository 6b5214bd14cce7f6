package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SavedFolder;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;

/** Makes an article of a record: a pure function of the record, the language folder and the day of the run. */
public final class ArticleReader implements Serializable {
    private static final long serialVersionUID = 1;

    /** A novel has as many, an article a hundredth; what compares names with each other needs time by the square. */
    private static final int MOST_CHARACTERS = 500_000;

    private final Furniture furniture;
    private final SmallWords small;
    private final LanguageDetection languages;
    private final AddressDates addresses;
    private final DayOrder order;
    private final Datelines datelines;
    private final RunningFurniture running;
    private final Outlets outlets;
    private final WebPages webPages;

    private ArticleReader(
            Furniture furniture,
            SmallWords small,
            AddressDates addresses,
            DayOrder order,
            Datelines datelines,
            Outlets outlets,
            WebPages webPages) {
        this.furniture = furniture;
        this.small = small;
        this.languages = new LanguageDetection();
        this.addresses = addresses;
        this.order = order;
        this.datelines = datelines;
        this.outlets = outlets;
        this.running = new RunningFurniture(furniture, small);
        this.webPages = webPages;
    }

    /**
     * Reads the language files.
     *
     * @param languageFolder holds furniture.csv, markup.csv, months.csv, weekdays.csv, dayorder.csv, datelines.csv,
     *     dateline-parts.csv, hosts.csv and stopwords.csv
     * @param asOf the day of the run; no article can be published after it
     * @param outlets outlets by a pattern of host or path, as the settings have them
     * @throws FaultException if a file is at fault; tells all faults
     */
    public static ArticleReader load(Path languageFolder, LocalDate asOf, Map<String, String> outlets)
            throws FaultException {
        List<Fault> faults = new ArrayList<>();
        Furniture furniture = Furniture.load(languageFolder, faults);
        SmallWords small = SmallWords.load(languageFolder, faults);
        Months months = Months.load(languageFolder, faults);
        Days days = new Days(asOf);
        Dates dates = new Dates(months, days);
        AddressDates addresses = new AddressDates(months, dates, days);
        DayOrder order = DayOrder.load(languageFolder, faults);
        Datelines datelines = Datelines.load(languageFolder, months, dates, faults);
        WebPages webPages = new WebPages(PageMarkup.load(languageFolder, faults));
        Hosts hosts = Hosts.load(languageFolder, faults);
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return new ArticleReader(furniture, small, addresses, order, datelines, new Outlets(outlets, hosts), webPages);
    }

    /** The article of a record, or why it is none: what stands in a record never makes this throw. */
    public Reading read(SourceRecord record) {
        try {
            return readRecord(record);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return Reading.rejected(Rejected.failed(record.source(), failure), List.of());
        }
    }

    private Reading readRecord(SourceRecord record) {
        if (record.shape() != SourceRecord.Shape.MARKUP) {
            return readText(record);
        }
        Framed page = webPages.read(record);
        Reading reading =
                page instanceof SourceRecord text ? readText(text) : Reading.rejected((Rejected) page, List.of());
        return SavedFolder.holds(record.source()) ? reading.ofFrame() : reading;
    }

    private Reading readText(SourceRecord record) {
        String text = PlainText.of(record.field(Field.TEXT));
        if (text.length() > MOST_CHARACTERS) {
            String detail = "a text of " + text.length() + " characters; up to " + MOST_CHARACTERS
                    + " are read; give each article a record of its own";
            return rejected(record, Rejected.Reason.TOO_LARGE, detail, List.of());
        }
        List<Line> lines = Line.of(text);
        dropSection(lines, PlainText.line(record.field(Field.SECTION)));
        FurnitureLines.drop(lines, furniture, record.shape());
        String language = languages.of(record.field(Field.LANGUAGE), kept(lines));
        Datelines dated = datelines.inOrder(order.isMonthFirst(language, record.field(Field.URL)));

        PageHead head = PageHead.read(lines, dated, furniture, record.shape());
        PublicationDate.BesideBody told = PublicationDate.BesideBody.of(record, head, dated, addresses);
        BodyHead body = BodyHead.read(lines, dated, told.any());
        String title = firstOf(
                PlainText.line(record.field(Field.TITLE)),
                head.title(),
                body.headline(),
                record.shape() == SourceRecord.Shape.FIELDS ? "" : PageHead.firstLineAsTitle(lines));
        PageTail.drop(lines, dated);
        lines.forEach(line -> line.cut(piece -> running.pieces(piece, language)));
        List<String> paragraphs = paragraphs(lines, title, language, dated, record.shape());
        List<Passage> passages = passages(lines);
        if (paragraphs.stream().noneMatch(paragraph -> paragraph.chars().anyMatch(Character::isLetter))) {
            String detail = lines.isEmpty() ? "the text holds no words" : "the text holds only furniture";
            return rejected(record, Rejected.Reason.NO_TEXT, detail, passages);
        }
        if (record.shape() == SourceRecord.Shape.PAGE && Hub.isOne(paragraphs)) {
            return rejected(
                    record, Rejected.Reason.NOT_ARTICLE, "a list of " + paragraphs.size() + " short lines", passages);
        }
        PublicationDate date = PublicationDate.of(told, body);
        Article article = new Article(
                record.source(),
                record.field(Field.URL).strip(),
                outlets.of(record),
                title,
                date.day(),
                date.basis(),
                language,
                firstOf(PlainText.line(record.field(Field.SECTION)), head.section()),
                body.dateline(),
                OwnText.of(title, paragraphs));
        return Reading.of(article, passages);
    }

    /** A web page's markup told already which headlines are other stories'. */
    private List<String> paragraphs(
            List<Line> lines, String title, String language, Datelines dated, SourceRecord.Shape shape) {
        Predicate<String> isSmall = word -> small.has(language, word);
        List<Paragraph> paragraphs = ParagraphJoiner.join(lines, isSmall);
        if (shape != SourceRecord.Shape.MARKUP) {
            Predicate<String> isHeadOfStory = line -> dated.isByline(line) || dated.isHeadWithSection(line);
            LooseHeadlines.drop(paragraphs, lines, title, isSmall, isHeadOfStory);
        }
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.isDropped())
                .map(Paragraph::text)
                .toList();
    }

    /** A feed that states the section often repeats it above the text. */
    private static void dropSection(List<Line> lines, String section) {
        if (!lines.isEmpty() && !section.isEmpty() && lines.get(0).kept().equalsIgnoreCase(section)) {
            lines.get(0).drop("section");
        }
    }

    private static String kept(List<Line> lines) {
        return lines.stream().map(Line::kept).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static List<Passage> passages(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> !piece.text().isBlank())
                .toList();
    }

    private static Reading rejected(
            SourceRecord record, Rejected.Reason reason, String detail, List<Passage> passages) {
        return Reading.rejected(new Rejected(record.source(), reason, detail), passages);
    }

    private static String firstOf(String... values) {
        return Arrays.stream(values)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
