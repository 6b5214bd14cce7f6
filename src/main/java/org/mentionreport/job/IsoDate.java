package org.mentionreport.job;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line. */
final class IsoDate implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + written + "' is not a date; write year-month-day, as in 2026-11-23");
        }
    }
}
