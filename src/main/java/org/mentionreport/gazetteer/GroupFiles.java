package org.mentionreport.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Lexicon;
import org.mentionreport.text.Tokeniser;
import org.mentionreport.text.Tokens;

/** Reads {@code groups.csv} and {@code names.csv}. */
final class GroupFiles {
    static final String GROUPS = "groups.csv";
    static final String NAMES = "names.csv";
    private static final List<String> GROUP_COLUMNS = List.of(
            "group_id",
            "group",
            "kind",
            "home_country_code",
            "parent_id",
            "armed_from",
            "armed_to",
            "party_since",
            "source");
    private static final List<String> NAME_COLUMNS = List.of("group_id", "name", "language", "kind", "case", "needs");
    private static final Set<String> GROUP_KINDS = Set.of(
            "cartel",
            "gang",
            "guerrilla",
            "paramilitary",
            "mafia",
            "militia",
            "clan",
            "network",
            "terrorist",
            "coalition");
    private static final Set<String> WORD_NEEDS = Set.of("before", "after", "near", "without");
    private static final Set<String> LANGUAGES = Set.of("en", "es", "pt", "any");

    private final Path folder;
    private final List<Fault> faults;

    GroupFiles(Path folder, List<Fault> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The groups by id, in the order of the file. */
    Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Row row : DataFile.read(folder, GROUPS, GROUP_COLUMNS, faults)) {
            Group group = new Group(
                    row.get("group_id"),
                    row.get("group"),
                    row.get("kind"),
                    row.get("home_country_code"),
                    row.get("parent_id"),
                    year(row, "party_since"),
                    row.get("source"));
            year(row, "armed_from");
            year(row, "armed_to");
            if (!group.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                faults.add(row.fault(
                        "'" + group.id() + "' is no group id", "Use small letters and digits with hyphens between"));
            } else if (group.name().isEmpty()) {
                faults.add(row.fault("the group has no name", "Fill the column 'group'"));
            } else if (!GROUP_KINDS.contains(group.kind())) {
                faults.add(row.fault("'" + group.kind() + "' is no kind of group", oneOf(GROUP_KINDS)));
            } else if (groups.putIfAbsent(group.id(), group) != null) {
                faults.add(row.fault("the group id '" + group.id() + "' stands twice", "Give one of them another id"));
            }
        }
        return groups;
    }

    /** The names of known groups, in the order of the file. */
    List<NamedRow> names(Map<String, Group> groups) {
        Tokeniser tokeniser = new Tokeniser(new Lexicon());
        List<NamedRow> names = new ArrayList<>();
        for (Row row : DataFile.read(folder, NAMES, NAME_COLUMNS, faults)) {
            name(row, groups, tokeniser).ifPresent(name -> names.add(new NamedRow(name, row)));
        }
        return names;
    }

    /** A name and where it stands, for what else is found out about it. */
    record NamedRow(Name name, Row row) {}

    private Optional<Name> name(Row row, Map<String, Group> groups, Tokeniser tokeniser) {
        String id = row.get("group_id");
        if (!groups.containsKey(id)) {
            faults.add(row.fault("there is no group '" + id + "' in " + GROUPS, "Correct the id or add the group"));
            return Optional.empty();
        }
        if (!LANGUAGES.contains(row.get("language"))) {
            faults.add(row.fault("'" + row.get("language") + "' is no language here", oneOf(LANGUAGES)));
            return Optional.empty();
        }
        String caseWord = row.get("case");
        if (!caseWord.equals("any") && !caseWord.equals("exact")) {
            faults.add(row.fault("the case is '" + caseWord + "'", "Write any or exact"));
            return Optional.empty();
        }
        Name.Kind kind;
        try {
            kind = Name.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            faults.add(row.fault(
                    "'" + row.get("kind") + "' is no kind of name",
                    oneOf(Arrays.stream(Name.Kind.values())
                            .map(k -> k.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet()))));
            return Optional.empty();
        }
        Lexicon scratch = new Lexicon();
        Tokeniser words = new Tokeniser(scratch);
        if (words.learn(row.get("name")).length == 0) {
            faults.add(row.fault("the name '" + row.get("name") + "' holds no letter or digit", "Write a name"));
            return Optional.empty();
        }
        Tokens tokens = tokeniser.tokenise(row.get("name"));
        return Optional.of(new Name(
                id,
                row.get("name"),
                kind,
                caseWord.equals("exact"),
                IntStream.range(0, tokens.size()).mapToObj(tokens::shape).toList(),
                needs(row)));
    }

    private List<Need> needs(Row row) {
        List<Need> needs = new ArrayList<>();
        for (String alternative : row.list("needs")) {
            List<Need.Condition> conditions = new ArrayList<>();
            for (String condition : alternative.split("\\+", -1)) {
                condition(row, condition.strip()).ifPresent(conditions::add);
            }
            needs.add(new Need(conditions));
        }
        return needs;
    }

    private Optional<Need.Condition> condition(Row row, String text) {
        int colon = text.indexOf(':');
        String where = colon < 0 ? text : text.substring(0, colon);
        String what = colon < 0 ? "" : text.substring(colon + 1).strip();
        if (where.equals("full")) {
            return Optional.of(new Need.Condition(Need.Where.FULL, "", List.of()));
        }
        if (where.equals("context")) {
            return Optional.of(new Need.Condition(Need.Where.CONTEXT, WordClass.CRIME, List.of()));
        }
        if (where.equals("country")) {
            return Optional.of(new Need.Condition(Need.Where.COUNTRY, "", List.of(what.split("/", -1))));
        }
        if (where.equals("language") && LANGUAGES.contains(what)) {
            return Optional.of(new Need.Condition(Need.Where.LANGUAGE, what, List.of()));
        }
        if (WORD_NEEDS.contains(where) && !what.isEmpty()) {
            String words = what.startsWith("@") ? what.substring(1) : WordClass.ofWord(what);
            return Optional.of(
                    new Need.Condition(Need.Where.valueOf(where.toUpperCase(Locale.ROOT)), words, List.of()));
        }
        faults.add(row.fault(
                "'" + text + "' is no need",
                "Use full, context, before:word, after:@class, near:word, without:word, language:pt or country:COL/VEN, with +"
                        + " for and, ; for or"));
        return Optional.empty();
    }

    private Integer year(Row row, String column) {
        String value = row.get(column);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("1[89]\\d\\d|20\\d\\d")) {
            faults.add(row.fault("'" + value + "' in " + column + " is no year", "Write four digits or nothing"));
            return null;
        }
        return Integer.valueOf(value);
    }

    private static String oneOf(Set<String> values) {
        return "Write one of: " + values.stream().sorted().collect(Collectors.joining(", "));
    }
}
