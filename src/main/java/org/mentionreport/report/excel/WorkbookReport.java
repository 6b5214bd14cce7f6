package org.mentionreport.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.ReportSource;

/**
 * The workbook: a summary, three sheets of counts, the mentions, the method and the corrections.
 *
 * <p>The sheets that people look at are built in memory and are small; the long lists are streamed behind them. The same
 * source gives the same bytes.
 */
public final class WorkbookReport {
    private static final String AUTHOR = "Mention Report";
    private static final int ROWS_IN_MEMORY = 100;

    private final ReportWords words;
    private final Path temporary;
    private final MentionsSheet.Limits limits;

    /**
     * Makes a report that writes its working files into a folder of its own below the given one, and removes it.
     *
     * @param temporary an existing folder with room for about four times the workbook
     */
    public WorkbookReport(ReportWords words, Path temporary) {
        this(words, temporary, MentionsSheet.Limits.OF_EXCEL);
    }

    WorkbookReport(ReportWords words, Path temporary, MentionsSheet.Limits limits) {
        this.words = words;
        this.temporary = temporary;
        this.limits = limits;
    }

    /**
     * Writes the workbook, over an older one if there is one.
     *
     * @throws IOException where the file or a working file cannot be written
     */
    public void write(ReportSource source, Path file) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "workbook");
        try {
            Path unfixed = folder.resolve("unfixed.xlsx");
            TempFile.withStrategy(new DefaultTempFileCreationStrategy(folder.toFile()), () -> build(source, unfixed));
            FixedZip.copy(unfixed, file);
        } catch (UncheckedIOException e) {
            throw new IOException("cannot write " + file + ": " + e.getCause().getMessage(), e.getCause());
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    private Path build(ReportSource source, Path file) {
        try (XSSFWorkbook template = new XSSFWorkbook();
                SXSSFWorkbook workbook = fill(template, source);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SXSSFWorkbook fill(XSSFWorkbook workbook, ReportSource source) {
        describe(workbook.getProperties(), source.asOf());
        Styles styles = new Styles(workbook);
        CatalogueNames names = CatalogueNames.of(source);
        Survey survey = Survey.of(source);
        YearGrid grid =
                new YearGrid(styles, words, YearGrid.columns(source.counts().years()));

        XSSFSheet summary = sheet(workbook, Phrase.SHEET_SUMMARY);
        XSSFSheet countries = sheet(workbook, Phrase.SHEET_COUNTRIES);
        XSSFSheet groups = sheet(workbook, Phrase.SHEET_GROUPS);
        XSSFSheet counts = sheet(workbook, Phrase.SHEET_COUNTS);
        XSSFSheet mentions = sheet(workbook, Phrase.SHEET_MENTIONS);
        XSSFSheet method = sheet(workbook, Phrase.SHEET_METHOD);
        XSSFSheet corrections = sheet(workbook, Phrase.SHEET_CORRECTIONS);

        CoverageRows coverage = new MethodSheet(method, styles, words).write(source, survey);
        new SummarySheet(summary, styles, words, source, survey).write(method, coverage);
        CountryYearSheet.write(countries, grid, source.counts(), names, words);
        GroupYearSheet.write(groups, grid, source.counts(), names, words);

        SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, true);
        new CountsSheet(styles, words, names)
                .write(
                        streaming.getSheet(counts.getSheetName()),
                        source.counts().mentionCounts());
        new MentionsSheet(styles, words, names, limits)
                .write(streaming.getSheet(mentions.getSheetName()), source, survey);
        new CorrectionsSheet(styles, words).write(streaming.getSheet(corrections.getSheetName()), source.corrections());
        return streaming;
    }

    private XSSFSheet sheet(XSSFWorkbook workbook, Phrase name) {
        return workbook.createSheet(WorkbookUtil.createSafeSheetName(words.text(name)));
    }

    /** Fixed, because the library would write its own name and the moment. */
    private void describe(POIXMLProperties properties, LocalDate asOf) {
        Optional<Date> day =
                Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setCreator(AUTHOR);
        properties.getCoreProperties().setTitle(words.text(Phrase.SUMMARY_TITLE));
        properties.getCoreProperties().setCreated(day);
        properties.getCoreProperties().setModified(day);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(AUTHOR);
    }
}
