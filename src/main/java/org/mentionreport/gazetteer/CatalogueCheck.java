package org.mentionreport.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.Fault;

/** Faults that show only when the files of the catalogue are held against each other. */
final class CatalogueCheck {
    private final CatalogueFiles files;
    private final List<Fault> faults;

    CatalogueCheck(CatalogueFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    void run() {
        groupsLeadSomewhere();
        namesHaveOneOwner();
        needsNameKnownThings();
        groupsHaveNames();
    }

    private void groupsLeadSomewhere() {
        for (Group group : files.groups().values()) {
            if (!group.home().isEmpty() && !files.countries().containsKey(group.home())) {
                fault(
                        GroupFiles.GROUPS,
                        "the group '" + group.id() + "' has the home '" + group.home() + "', which is no country",
                        "Use an alpha-3 code of " + PlaceFiles.COUNTRIES + ", or nothing");
            }
            if (!group.parentId().isEmpty() && !files.groups().containsKey(group.parentId())) {
                fault(
                        GroupFiles.GROUPS,
                        "the group '" + group.id() + "' has the parent '" + group.parentId()
                                + "', which does not exist",
                        "Correct the parent_id, or leave it empty");
            } else if (isItsOwnAncestor(group)) {
                fault(
                        GroupFiles.GROUPS,
                        "the parents of '" + group.id() + "' lead back to itself",
                        "Take one parent_id out of the circle");
            }
        }
    }

    private boolean isItsOwnAncestor(Group group) {
        Set<String> seen = new HashSet<>();
        for (Group at = group;
                at != null && seen.add(at.id());
                at = files.groups().get(at.parentId())) {
            if (at.parentId().equals(group.id())) {
                return true;
            }
        }
        return false;
    }

    /** Two groups may share a name only where each needs something that tells them apart. */
    private void namesHaveOneOwner() {
        Map<String, GroupFiles.NamedRow> owners = new HashMap<>();
        for (GroupFiles.NamedRow row : files.names()) {
            if (row.name().kind() == Name.Kind.NEVER) {
                continue;
            }
            GroupFiles.NamedRow first = owners.putIfAbsent(NameKey.of(row.name().text()), row);
            if (first == null) {
                continue;
            }
            boolean same = first.name().groupId().equals(row.name().groupId());
            if (same) {
                faults.add(row.row()
                        .fault(
                                "the name '" + row.name().text() + "' stands twice for the group '"
                                        + row.name().groupId() + "' (see line "
                                        + first.row().line() + ")",
                                "Remove one; case, accents and hyphens make no difference"));
            } else if (row.name().needs().isEmpty() && first.name().needs().isEmpty()) {
                faults.add(row.row()
                        .fault(
                                "the name '" + row.name().text() + "' belongs to '"
                                        + row.name().groupId() + "' and to '"
                                        + first.name().groupId() + "' (line "
                                        + first.row().line() + ")",
                                "Keep it for one group, or say in 'needs' what tells them apart"));
            }
        }
    }

    private void needsNameKnownThings() {
        for (GroupFiles.NamedRow row : files.names()) {
            for (Need need : row.name().needs()) {
                for (Need.Condition condition : need.conditions()) {
                    needKnown(row, condition);
                }
            }
        }
    }

    private void needKnown(GroupFiles.NamedRow row, Need.Condition condition) {
        String words = condition.words();
        if (condition.where() != Need.Where.LANGUAGE
                && !words.isEmpty()
                && !words.startsWith("=")
                && !files.classes().containsKey(words)) {
            faults.add(row.row()
                    .fault(
                            "there is no word class '@" + words + "'",
                            "Use one of "
                                    + files.classes().keySet().stream().sorted().toList()));
        }
        for (String code : condition.countries()) {
            if (!files.countries().containsKey(code)) {
                faults.add(row.row().fault("there is no country '" + code + "'", "Use alpha-3 codes, divided by /"));
            }
        }
    }

    private void groupsHaveNames() {
        Set<String> named = new HashSet<>();
        files.names().stream()
                .filter(row -> row.name().kind() != Name.Kind.NEVER)
                .forEach(row -> named.add(row.name().groupId()));
        for (Group group : files.groups().values()) {
            if (!named.contains(group.id())) {
                fault(
                        GroupFiles.NAMES,
                        "the group '" + group.id() + "' has no name here",
                        "Add a row with the name as texts write it");
            }
        }
    }

    private void fault(String file, String what, String cure) {
        faults.add(new Fault(files.catalogue().resolve(file).toString(), 0, what, cure));
    }
}
