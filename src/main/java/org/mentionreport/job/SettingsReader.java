package org.mentionreport.job;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the settings file and what the command line says instead, checks both, and tells all faults together. It reads YAML's
 * nodes and not its values, as only they know their lines.
 */
final class SettingsReader {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern GROUP = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final BigDecimal LEAST_SIMILARITY = new BigDecimal("0.5");
    private static final Pattern MASTER =
            Pattern.compile("local(\\[.*])?|local-cluster\\[.*]|yarn|spark://.+|k8s://.+");

    private final String file;
    private final Path root;
    private final Overrides overrides;
    private final List<Fault> faults = new ArrayList<>();

    private SettingsReader(Path file, Path root, Overrides overrides) {
        this.file = file.toString();
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
        SettingsReader reader = new SettingsReader(file, root, overrides);
        JobSettings settings = reader.settings(reader.top(file), today);
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
                spark(top.section("spark")),
                csv(top.section("csv")),
                top.wholeNumber("keep_runs", 10, 1),
                scope(top.section("reports")));
        top.finish();
        return settings;
    }

    private Section top(Path path) throws SettingsException {
        String text = text(path);
        try {
            LoaderOptions options = new LoaderOptions();
            Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node instanceof MappingNode mapping) {
                return new Section(file, "", mapping, faults);
            }
            if (node == null) {
                return new Section(file, "", faults);
            }
            throw unreadable(1, "the file holds no keys", "Write key: value, one a line");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw unreadable(line, e.getProblem(), "Look at the indentation, colons and quotation marks there");
        } catch (YAMLException e) {
            throw unreadable(0, e.getMessage().lines().findFirst().orElse("no YAML"), "Write it as YAML");
        }
    }

    private String text(Path path) throws SettingsException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw unreadable(0, "there is no such settings file", "Name one with --config");
        } catch (CharacterCodingException e) {
            throw unreadable(0, "the file is not UTF-8", "Save it as UTF-8");
        } catch (IOException e) {
            throw unreadable(
                    0, "the file cannot be read (" + e.getMessage() + ")", "Name a settings file with --config");
        }
    }

    private SettingsException unreadable(int line, String what, String cure) {
        return new SettingsException(List.of(new Fault(file, line, what, cure)));
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
            optionFault("--" + key, "there is no folder " + override.get(), "Name the folder of the " + key + " files");
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

    private JobSettings.Tolerance tolerance(Section section) {
        JobSettings.Tolerance tolerance = new JobSettings.Tolerance(
                section.wholeNumber("rejected_records", 20, 0), section.share("rejected_share", "0.05"));
        section.finish();
        return tolerance;
    }

    private JobSettings.Spark spark(Section section) {
        String written = section.text("master", "local[*]");
        SortedMap<String, String> conf = sparkConf(section.section("conf"));
        section.finish();
        String form = "Write local[*], local[4], yarn, spark://HOST:PORT or k8s://ADDRESS";
        if (overrides.master().isPresent() && !isMaster(overrides.master().get())) {
            optionFault("--master", "'" + overrides.master().get() + "' is no master of Spark", form);
        } else if (overrides.master().isEmpty() && !isMaster(written)) {
            section.fault("master", "is no master of Spark: '" + written + "'", form);
        }
        return new JobSettings.Spark(overrides.master().orElse(written), conf);
    }

    private static boolean isMaster(String master) {
        return MASTER.matcher(master).matches();
    }

    private static SortedMap<String, String> sparkConf(Section section) {
        SortedMap<String, String> conf = section.allText();
        conf.forEach((key, value) -> {
            if (!key.startsWith("spark.")) {
                section.fault(key, "is no setting of Spark", "Its settings start with spark., as in spark.local.dir");
            } else if (key.equals("spark.master")) {
                section.fault(key, "is set in another place", "Write it as spark: master:");
            } else if (value.isEmpty()) {
                section.fault(key, "has no value", "Write one, or take the line out");
            }
        });
        return conf;
    }

    private static JobSettings.Csv csv(Section section) {
        JobSettings.Csv csv = new JobSettings.Csv(section.isTrue("spreadsheet_safe", false));
        section.finish();
        return csv;
    }

    private JobSettings.Scope scope(Section section) {
        Optional<LocalDate> writtenSince = section.date("since");
        Optional<LocalDate> writtenUntil = section.date("until");
        List<String> writtenCountries = section.texts("countries");
        List<String> writtenGroups = section.texts("groups");
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
                codes(section, "countries", writtenCountries, "--country", overrides.countries(), COUNTRY),
                codes(section, "groups", writtenGroups, "--group", overrides.groups(), GROUP),
                rollsUp);
    }

    private List<String> codes(
            Section section, String key, List<String> written, String option, List<String> given, Pattern form) {
        String cure = form == COUNTRY
                ? "Write its three capital letters of ISO 3166-1, as in COL"
                : "Write it as in groups.csv, as in los-zetas";
        for (String code : given) {
            if (!form.matcher(code).matches()) {
                optionFault(option, "'" + code + "' is not a code", cure);
            }
        }
        if (!given.isEmpty()) {
            return given;
        }
        for (String code : written) {
            if (!form.matcher(code).matches()) {
                section.fault(key, "holds '" + code + "', which is not a code", cure);
            }
        }
        return written;
    }

    private void optionFault(String option, String what, String cure) {
        faults.add(new Fault(option, 0, what, cure));
    }
}
