package org.mentionreport.job;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentionreport.corpus.Field;
import org.mentionreport.datafile.Fault;

/**
 * Reads the settings file and what the command line says instead, checks both, and tells all faults together.
 */
final class SettingsReader {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");
    private static final BigDecimal LEAST_SIMILARITY = new BigDecimal("0.5");

    private final Path root;
    private final Overrides overrides;
    private final List<Fault> faults = new ArrayList<>();

    private SettingsReader(Path root, Overrides overrides) {
        this.root = root;
        this.overrides = overrides;
    }

    /**
     * @param file the settings file
     * @param root the project's folder, which relative paths in the file start from
     * @param overrides what the command line says; its paths are absolute
     * @param today what {@code as_of} is where nobody says it
     * @throws SettingsException with every fault found
     */
    static JobSettings read(Path file, Path root, Overrides overrides, LocalDate today) throws SettingsException {
        SettingsReader reader = new SettingsReader(root, overrides);
        JobSettings settings = reader.settings(new SettingsFile(file).read(reader.faults), today);
        if (!reader.faults.isEmpty()) {
            throw new SettingsException(reader.faults);
        }
        return settings;
    }

    private JobSettings settings(Section top, LocalDate today) {
        JobSettings settings = new JobSettings(
                inputs(top),
                output(top),
                folder(top, "catalogue", "jobs/catalogue", overrides.catalogue()),
                folder(top, "language", "jobs/language", Optional.empty()),
                day(top).orElse(today),
                fields(top.section("fields")),
                outlets(top.section("outlets")),
                nearCopies(top.section("near_copies")),
                tolerance(top.section("tolerance")),
                new SparkReader(overrides, faults).read(top.section("spark")),
                csv(top.section("csv")),
                top.wholeNumber("keep_runs", 10, 1),
                new ScopeReader(overrides, faults).read(top.section("reports")));
        top.finish();
        return settings;
    }

    private List<String> inputs(Section top) {
        List<String> written = top.texts("input");
        if (!overrides.inputs().isEmpty()) {
            return overrides.inputs();
        }
        List<String> named = written.isEmpty() ? List.of("input") : written;
        return named.stream().map(input -> input(input, top)).toList();
    }

    private String input(String input, Section top) {
        try {
            return absolute(input, root);
        } catch (InvalidPathException e) {
            top.fault("input", "is not a path: '" + input + "'", "Write a file, a folder, a pattern or an address");
            return input;
        }
    }

    /** An input as an absolute path; an address with a scheme stays as it is. */
    static String absolute(String input, Path base) {
        return ADDRESS.matcher(input).matches()
                ? input
                : base.resolve(input).normalize().toString();
    }

    private Path output(Section top) {
        Path written = top.path("output", "output", root);
        return overrides.output().orElse(written);
    }

    private Path folder(Section top, String key, String missing, Optional<Path> override) {
        Path folder = top.path(key, missing, root);
        if (override.isPresent() && !Files.isDirectory(override.get())) {
            faults.add(new Fault(
                    "--" + key, 0, "there is no folder " + override.get(), "Name the folder of the " + key + " files"));
        } else if (override.isEmpty() && !Files.isDirectory(folder)) {
            top.fault(
                    key,
                    "is not a folder that exists: " + folder,
                    "Paths start from " + root + "; as shipped it is " + missing);
        }
        return override.orElse(folder);
    }

    private Optional<LocalDate> day(Section top) {
        Optional<LocalDate> written = top.date("as_of");
        return overrides.asOf().or(() -> written);
    }

    private SortedMap<String, List<String>> fields(Section section) {
        SortedMap<String, List<String>> names = section.allTexts();
        Set<String> known = Arrays.stream(Field.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> fieldByName = new LinkedHashMap<>();
        names.forEach((field, given) -> {
            if (!known.contains(field)) {
                section.unknown(field, known);
            }
            for (String name : given) {
                String other = fieldByName.putIfAbsent(name, field);
                if (other != null && !other.equals(field)) {
                    section.fault(field, "has the name '" + name + "' that " + other + " has too", "Keep one of them");
                }
            }
        });
        return names;
    }

    private static SortedMap<String, String> outlets(Section section) {
        SortedMap<String, String> outlets = section.allText();
        outlets.forEach((pattern, outlet) -> {
            if (outlet.isBlank()) {
                section.fault(pattern, "names no outlet", "Write its name behind the colon, or take the line out");
            }
        });
        return outlets;
    }

    private static JobSettings.NearCopies nearCopies(Section section) {
        BigDecimal similarity = section.share("similarity", "0.7");
        section.finish();
        if (similarity.compareTo(LEAST_SIMILARITY) < 0) {
            section.fault(
                    "similarity",
                    "(" + similarity + ") would make copies of articles that differ more than they agree",
                    "Write a number from " + LEAST_SIMILARITY + " to 1, as in 0.7");
        }
        return new JobSettings.NearCopies(similarity);
    }

    private static JobSettings.Tolerance tolerance(Section section) {
        JobSettings.Tolerance tolerance = new JobSettings.Tolerance(
                section.wholeNumber("rejected_records", 20, 0), section.share("rejected_share", "0.05"));
        section.finish();
        return tolerance;
    }

    private static JobSettings.Csv csv(Section section) {
        JobSettings.Csv csv = new JobSettings.Csv(section.isTrue("spreadsheet_safe", false));
        section.finish();
        return csv;
    }
}
