package org.mentionreport.report.excel;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mentionreport.count.YearCount;

/** Columns: articles with a mention per 1,000 read, by year. Years that are not complete are lighter. */
final class RateChart {
    private static final XDDFSolidFillProperties FULL = fill(0x1F, 0x3A, 0x5F);
    private static final XDDFSolidFillProperties LIGHT = fill(0x9D, 0xB8, 0xD9);
    private static final int GAP_PERCENT = 40;
    /** No rate is higher; left to itself, an axis goes on above a column that comes near. */
    private static final double HIGHEST = 1000;

    private static final double NEAR = 0.8 * HIGHEST;

    private final ReportWords words;

    RateChart(ReportWords words) {
        this.words = words;
    }

    /** Draws the chart over the cells between two corners, from the coverage rows of the sheet on method. */
    void draw(XSSFSheet on, XSSFClientAnchor anchor, XSSFSheet method, CoverageRows coverage) {
        XSSFDrawing drawing = on.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(anchor);
        // The sheet says the title above the chart; a second one inside would only take room.
        chart.setAutoTitleDeleted(true);
        describe(drawing, coverage.years());
        plot(chart, method, coverage);
    }

    private void plot(XSSFChart chart, XSSFSheet method, CoverageRows coverage) {
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setMinimum(0);
        if (coverage.years().stream().mapToDouble(YearComparison::rate).anyMatch(rate -> rate > NEAR)) {
            left.setMaximum(HIGHEST);
        }
        left.setNumberFormat("#,##0");
        left.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(0xD9, 0xD9, 0xD9)));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(GAP_PERCENT);
        int last = coverage.firstRow() + coverage.years().size() - 1;
        XDDFDataSource<Double> years = numbers(method, coverage.firstRow(), last, CoverageRows.YEAR_COLUMN);
        XDDFNumericalDataSource<Double> rates = numbers(method, coverage.firstRow(), last, CoverageRows.RATE_COLUMN);
        XDDFChartData.Series series = data.addSeries(years, rates);
        series.setTitle(words.text(Phrase.SUMMARY_CHART_SERIES), null);
        series.setFillProperties(FULL);
        for (int i = 0; i < coverage.years().size(); i++) {
            if (!coverage.years().get(i).complete()) {
                series.getDataPoint(i).setFillProperties(LIGHT);
            }
        }
        chart.plot(data);
    }

    private static XDDFNumericalDataSource<Double> numbers(XSSFSheet sheet, int first, int last, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, column, column));
    }

    private void describe(XSSFDrawing drawing, List<YearCount> years) {
        String text = words.text(
                Phrase.SUMMARY_CHART_ALT,
                Map.of(
                        "first", words.year(years.get(0).year()),
                        "last", words.year(years.get(years.size() - 1).year())));
        drawing.getCTDrawing()
                .getTwoCellAnchorArray(0)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(text);
    }

    private static XDDFSolidFillProperties fill(int red, int green, int blue) {
        return new XDDFSolidFillProperties(XDDFColor.from(new byte[] {(byte) red, (byte) green, (byte) blue}));
    }
}
