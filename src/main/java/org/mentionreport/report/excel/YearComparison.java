package org.mentionreport.report.excel;

import org.mentionreport.count.YearCount;

/** A year's share of articles with a mention against that of the year before. */
record YearComparison(YearCount before, YearCount year) {
    /** Below this the two-sided test at 5% has no ground: the usual rule for each cell of its table. */
    private static final double FEWEST_EXPECTED = 5;
    /** Fewer articles read than this are no base for a rate per 1,000. */
    private static final long FEWEST_READ = 100;
    /** The normal distribution's limit for 5% on both sides. */
    private static final double LIMIT = 1.96;

    /** What may be said. */
    enum Verdict {
        NOT_ENOUGH,
        UNCLEAR,
        CLEAR
    }

    /** Compares the two shares with a two-proportion z-test. */
    Verdict verdict() {
        double read = (double) before.articlesRead() + year.articlesRead();
        double share = (before.articles() + year.articles()) / read;
        long smaller = Math.min(before.articlesRead(), year.articlesRead());
        if (before.articles() == 0 || smaller < FEWEST_READ || smaller * Math.min(share, 1 - share) < FEWEST_EXPECTED) {
            return Verdict.NOT_ENOUGH;
        }
        double error = Math.sqrt(share * (1 - share) * (1.0 / before.articlesRead() + 1.0 / year.articlesRead()));
        return Math.abs(rate(year) - rate(before)) / 1000 < LIMIT * error ? Verdict.UNCLEAR : Verdict.CLEAR;
    }

    /** How much the rate changed, as a share of the rate before: 0.21 is 21% more. */
    double change() {
        return rate(year) / rate(before) - 1;
    }

    /** Articles with a mention per 1,000 articles read; 0 where none was read. */
    static double rate(YearCount year) {
        return year.articlesRead() == 0 ? 0 : year.articles() * 1000.0 / year.articlesRead();
    }
}
