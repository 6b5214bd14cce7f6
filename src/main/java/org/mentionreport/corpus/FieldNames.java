package org.mentionreport.corpus;

import java.io.Serializable;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.datafile.Row;

/**
 * Which names sources use for which {@link Field}. Names are compared without case, accents and separators: {@code datePublished},
 * {@code date_published} and {@code Date published} are one.
 */
public final class FieldNames implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String CURE = "Use one of text, title, published, fetched, url, language, section, outlet";

    /** In place of a field: names of what an article is never asked for. */
    private static final String NONE = "none";

    /** A day and two of its year. */
    private static final int FEWEST_DIGITS_OF_DATE = 3;

    private final EnumMap<Field, List<String>> names;
    private final HashSet<String> ofNoField;

    private FieldNames(EnumMap<Field, List<String>> names, Set<String> ofNoField) {
        this.names = names;
        this.ofNoField = new HashSet<>(ofNoField);
    }

    /**
     * Reads the names of a language folder, behind those of the settings.
     *
     * @param fieldsCsv the language folder's {@code fields.csv}: {@code field,name}, the likeliest name first
     * @param overrides a source's own names by field ({@code text: [cuerpo]}), asked before those of the file
     * @throws FaultException if the file is at fault, or a row or an override names a field that does not exist
     */
    public static FieldNames load(Path fieldsCsv, Map<String, List<String>> overrides) throws FaultException {
        List<Fault> faults = new ArrayList<>();
        EnumMap<Field, List<String>> names = new EnumMap<>(Field.class);
        overrides.forEach((field, given) -> given.forEach(name -> {
            if (!add(names, field, name)) {
                faults.add(new Fault("settings", 0, "fields: there is no field '" + field + "'", CURE));
            }
        }));
        Set<String> ofNoField = new HashSet<>();
        Path folder = fieldsCsv.toAbsolutePath().getParent();
        String fileName = fieldsCsv.getFileName().toString();
        for (Row row : DataFile.read(folder, fileName, List.of("field", "name"), faults)) {
            if (row.get("field").equals(NONE)) {
                ofNoField.add(key(row.get("name")));
            } else if (!add(names, row.get("field"), row.get("name"))) {
                faults.add(row.fault("there is no field '" + row.get("field") + "'", CURE + ", " + NONE));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return new FieldNames(names, ofNoField);
    }

    /** The fields that a record's named values give, the first value of the likeliest name each that can be one. */
    Map<Field, String> fields(Map<String, String> values) {
        Map<String, String> byName = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                byName.putIfAbsent(key(name), value);
            }
        });
        Map<Field, String> fields = new EnumMap<>(Field.class);
        names.forEach((field, candidates) -> candidates.stream()
                .map(byName::get)
                .filter(value -> value != null && canBe(field, value))
                .findFirst()
                .ifPresent(value -> fields.put(field, value)));
        return fields;
    }

    /** Some say under the name of a date whether it was published, or how long ago. */
    private static boolean canBe(Field field, String value) {
        return field != Field.PUBLISHED
                || value.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS_OF_DATE;
    }

    /** Whether a name means the field. */
    boolean means(Field field, String name) {
        return names.getOrDefault(field, List.of()).contains(key(name));
    }

    /** Whether a name means any field. */
    boolean isKnown(String name) {
        return names.values().stream().anyMatch(known -> known.contains(key(name)));
    }

    /** Whether a name may mean a field that nobody said it means. */
    boolean isOpen(String name) {
        return !isKnown(name) && !ofNoField.contains(key(name));
    }

    /** False if there is no such field. */
    private static boolean add(EnumMap<Field, List<String>> names, String field, String name) {
        for (Field candidate : Field.values()) {
            if (candidate.name().equalsIgnoreCase(field.strip())) {
                names.computeIfAbsent(candidate, none -> new ArrayList<>()).add(key(name));
                return true;
            }
        }
        return false;
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.$@]", "");
    }
}
