package org.mentionreport.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mentionreport.count.YearCount;

/**
 * Where the coverage by year stands on the sheet on method, for a chart.
 *
 * @param firstRow index of the first year's row
 * @param years the known years in order, without gaps
 */
record CoverageRows(int firstRow, List<YearCount> years) {
    static final int YEAR_COLUMN = 0;
    static final int RATE_COLUMN = 3;
    /** Years between which nothing was read are shown, unless they are so many that a date must be wrong. */
    private static final int LONGEST_SPAN = 100;

    /** The rows of the known among some years. */
    static CoverageRows of(List<YearCount> years, int firstRow) {
        return new CoverageRows(firstRow, withoutGaps(years));
    }

    private static List<YearCount> withoutGaps(List<YearCount> years) {
        TreeMap<Integer, YearCount> known = new TreeMap<>();
        years.stream().filter(year -> year.year() != null).forEach(year -> known.put(year.year(), year));
        if (!known.isEmpty() && known.lastKey() - known.firstKey() <= LONGEST_SPAN) {
            for (int year = known.firstKey(); year < known.lastKey(); year++) {
                known.putIfAbsent(year, new YearCount(year, 0, 0, 0, false));
            }
        }
        return new ArrayList<>(known.values());
    }
}
