package org.mentionreport.report.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * A column of a CSV table: its header, what kind of value it holds, and where the value of a row comes from.
 *
 * @param value never gives null; empty stands for unknown
 */
record Column<R>(String name, Type type, Function<R, String> value) {

    /** What a column holds. Only text may hold what a spreadsheet would run. */
    enum Type {
        TEXT,
        WHOLE_NUMBER,
        DECIMAL,
        DATE,
        TRUE_OR_FALSE
    }

    private static final int DECIMALS = 3;

    static <R> Column<R> text(String name, Function<R, String> value) {
        return new Column<>(name, Type.TEXT, row -> orEmpty(value.apply(row)));
    }

    /** Several values in one cell, {@code ;} between them. */
    static <R> Column<R> list(String name, Function<R, List<String>> values) {
        return new Column<>(name, Type.TEXT, row -> String.join(";", values.apply(row)));
    }

    static <R> Column<R> number(String name, ToLongFunction<R> value) {
        return new Column<>(name, Type.WHOLE_NUMBER, row -> Long.toString(value.applyAsLong(row)));
    }

    /** A year, empty where unknown. */
    static <R> Column<R> year(String name, Function<R, Integer> value) {
        return new Column<>(name, Type.WHOLE_NUMBER, row -> orEmpty(value.apply(row)));
    }

    /** Three decimals, half up. */
    static <R> Column<R> decimal(String name, ToDoubleFunction<R> value) {
        return new Column<>(name, Type.DECIMAL, row -> BigDecimal.valueOf(value.applyAsDouble(row))
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString());
    }

    /** An ISO date, empty where unknown. */
    static <R> Column<R> date(String name, Function<R, LocalDate> value) {
        return new Column<>(name, Type.DATE, row -> orEmpty(value.apply(row)));
    }

    static <R> Column<R> flag(String name, Predicate<R> value) {
        return new Column<>(name, Type.TRUE_OR_FALSE, row -> Boolean.toString(value.test(row)));
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }
}
