package org.mentionreport.report;

import java.util.Locale;
import java.util.TimeZone;

/** Runs something as a machine would whose letters, numbers and days differ: Turkish, fourteen hours ahead. */
public final class ElsewhereOnEarth {

    private ElsewhereOnEarth() {}

    /** What is run; it may fail. */
    public interface Step {
        void run() throws Exception;
    }

    public static void run(Step step) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            step.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
