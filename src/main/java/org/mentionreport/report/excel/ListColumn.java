package org.mentionreport.report.excel;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

/**
 * A column of a long sheet.
 *
 * @param width in characters
 * @param isNumber whether its header stands to the right, as numbers do
 * @param cell writes a row's value into its cell
 */
record ListColumn<R>(Phrase header, int width, boolean isNumber, Writer<R> cell) {

    /** Puts one value into one cell. */
    interface Writer<R> {
        void write(R row, Row cells, int column);
    }

    static <R> ListColumn<R> text(Phrase header, int width, CellStyle style, Function<R, String> value) {
        return new ListColumn<>(
                header, width, false, (row, cells, column) -> Cells.text(cells, column, value.apply(row), style));
    }

    static <R> ListColumn<R> whole(Phrase header, int width, CellStyle style, ToLongFunction<R> value) {
        return new ListColumn<>(
                header,
                width,
                true,
                (row, cells, column) -> Cells.number(cells, column, value.applyAsLong(row), style));
    }

    static <R> ListColumn<R> decimal(Phrase header, int width, CellStyle style, ToDoubleFunction<R> value) {
        return new ListColumn<>(
                header,
                width,
                true,
                (row, cells, column) -> Cells.number(cells, column, value.applyAsDouble(row), style));
    }

    static <R> ListColumn<R> date(Phrase header, int width, CellStyle style, Function<R, LocalDate> value) {
        return new ListColumn<>(
                header, width, false, (row, cells, column) -> Cells.date(cells, column, value.apply(row), style));
    }
}
