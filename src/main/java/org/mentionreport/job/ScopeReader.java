package org.mentionreport.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentionreport.datafile.Fault;

/** Reads what the reports cover, from the settings file and from what the command line says instead. */
final class ScopeReader {
    private static final Code COUNTRY = new Code(
            "countries",
            "--country",
            Pattern.compile("[A-Z]{3}"),
            "Write its three capital letters of ISO 3166-1, as in COL");
    private static final Code GROUP = new Code(
            "groups",
            "--group",
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"),
            "Write it as in groups.csv, as in los-zetas");

    private final Overrides overrides;
    private final List<Fault> faults;

    ScopeReader(Overrides overrides, List<Fault> faults) {
        this.overrides = overrides;
        this.faults = faults;
    }

    /** How a code is written, under which key and behind which option. */
    private record Code(String key, String option, Pattern form, String cure) {
        boolean isMade(String code) {
            return form.matcher(code).matches();
        }
    }

    JobSettings.Scope read(Section section) {
        Optional<LocalDate> writtenSince = section.date("since");
        Optional<LocalDate> writtenUntil = section.date("until");
        List<String> writtenCountries = section.texts(COUNTRY.key());
        List<String> writtenGroups = section.texts(GROUP.key());
        boolean rollsUp = section.isTrue("roll_up_to_parents", false);
        section.finish();
        Optional<LocalDate> since = overrides.since().or(() -> writtenSince);
        Optional<LocalDate> until = overrides.until().or(() -> writtenUntil);
        if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
            section.fault("since", "(" + since.get() + ") is after until (" + until.get() + ")", "Exchange them");
        }
        return new JobSettings.Scope(
                since,
                until,
                codes(COUNTRY, section, writtenCountries, overrides.countries()),
                codes(GROUP, section, writtenGroups, overrides.groups()),
                rollsUp);
    }

    private List<String> codes(Code kind, Section section, List<String> written, List<String> given) {
        if (given.isEmpty()) {
            written.stream()
                    .filter(code -> !kind.isMade(code))
                    .forEach(code ->
                            section.fault(kind.key(), "holds '" + code + "', which is not a code", kind.cure()));
            return written;
        }
        given.stream()
                .filter(code -> !kind.isMade(code))
                .forEach(code -> faults.add(new Fault(kind.option(), 0, "'" + code + "' is not a code", kind.cure())));
        return given;
    }
}
