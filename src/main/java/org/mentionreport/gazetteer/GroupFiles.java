package org.mentionreport.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
    private static final Choice GROUP_KIND = new Choice(
            "kind",
            "kind of group",
            List.of(
                    "cartel",
                    "gang",
                    "guerrilla",
                    "paramilitary",
                    "mafia",
                    "militia",
                    "clan",
                    "network",
                    "terrorist",
                    "coalition"));
    private static final Choice NAME_KIND = new Choice(
            "kind",
            "kind of name",
            Arrays.stream(Name.Kind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toList());
    private static final Choice CASE = new Choice("case", "case", List.of("any", "exact"));

    private final TidyFiles files;
    private final List<Fault> faults;
    private final NeedReader needs;

    GroupFiles(TidyFiles files) {
        this.files = files;
        this.faults = files.faults();
        this.needs = new NeedReader(faults);
    }

    /** A group and where it stands, for what else is found out about it. */
    record GroupRow(Group group, Row row) {}

    /** A name and where it stands. */
    record NamedRow(Name name, Row row) {}

    /** The groups by id, in the order of the file. */
    Map<String, GroupRow> groups() {
        Map<String, GroupRow> groups = new LinkedHashMap<>();
        for (Row row : files.rows(GROUPS, GROUP_COLUMNS)) {
            Group group = new Group(
                    row.get("group_id"),
                    row.get("group"),
                    row.get("kind"),
                    row.get("home_country_code"),
                    row.get("parent_id"),
                    year(row, "party_since"),
                    row.get("source"));
            // A group with a fault is kept: its names are not at fault.
            GroupRow first = groups.putIfAbsent(group.id(), new GroupRow(group, row));
            if (first != null) {
                faults.add(row.fault(
                        "the group id '" + group.id() + "' stands twice (see line "
                                + first.row().line() + ")",
                        "Give one of them another id"));
            } else if (!group.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                faults.add(row.fault(
                        "'" + group.id() + "' is no group id", "Use small letters and digits with hyphens between"));
            }
            if (group.name().isEmpty()) {
                faults.add(row.fault("the group has no name", "Fill the column 'group'"));
            }
            if (group.source().isEmpty()) {
                faults.add(row.fault("the group has no source", "Say in 'source' where it can be looked up"));
            }
            GROUP_KIND.isMade(row, faults);
            armedYears(row, group.partySince());
        }
        return groups;
    }

    /** The names of known groups, in the order of the file. */
    List<NamedRow> names(Set<String> groups) {
        Tokeniser tokeniser = new Tokeniser(new Lexicon());
        List<NamedRow> names = new ArrayList<>();
        for (Row row : files.rows(NAMES, NAME_COLUMNS)) {
            name(row, groups, tokeniser).ifPresent(name -> names.add(new NamedRow(name, row)));
        }
        return names;
    }

    private Optional<Name> name(Row row, Set<String> groups, Tokeniser tokeniser) {
        String id = row.get("group_id");
        if (files.isWhole(GROUPS) && !groups.contains(id)) {
            faults.add(row.fault("there is no group '" + id + "' in " + GROUPS, "Correct the id or add the group"));
            return Optional.empty();
        }
        if (!Choice.LANGUAGE.isMade(row, faults) || !NAME_KIND.isMade(row, faults) || !CASE.isMade(row, faults)) {
            return Optional.empty();
        }
        Tokens tokens = tokeniser.tokenise(row.get("name"));
        if (tokens.size() == 0) {
            faults.add(row.fault("the name '" + row.get("name") + "' holds no letter or digit", "Write a name"));
            return Optional.empty();
        }
        return Optional.of(new Name(
                id,
                row.get("name"),
                Name.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("case").equals("exact"),
                IntStream.range(0, tokens.size()).mapToObj(tokens::shape).toList(),
                needs.read(row)));
    }

    private void armedYears(Row row, Integer party) {
        Integer from = year(row, "armed_from");
        Integer to = year(row, "armed_to");
        if (from != null && to != null && from > to) {
            faults.add(
                    row.fault("armed_from (" + from + ") is after armed_to (" + to + ")", "Exchange or correct them"));
        }
        if (from != null && party != null && from > party) {
            faults.add(row.fault(
                    "party_since (" + party + ") is before armed_from (" + from + ")",
                    "Correct the year from which it is a party"));
        }
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
}
