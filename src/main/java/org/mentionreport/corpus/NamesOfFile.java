package org.mentionreport.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names under which the records of a file say something, and what is lost with those that are not known. */
final class NamesOfFile {
    /** A record without one of these is an article all the same, so nobody would notice. */
    private static final List<Field> WANTED = List.of(Field.TITLE, Field.PUBLISHED, Field.URL);

    private static final int MOST_SEEN = 1000;
    private static final int MOST_TOLD = 12;

    private final FieldNames known;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final List<Field> lacking = new ArrayList<>(WANTED);

    NamesOfFile(FieldNames known) {
        this.known = known;
    }

    void add(Set<String> names) {
        for (String name : names) {
            if (seen.size() < MOST_SEEN && seen.add(name)) {
                lacking.removeIf(field -> known.means(field, name));
                if (!name.isBlank() && known.isOpen(name)) {
                    unknown.add(Draft.shortened(name));
                }
            }
        }
    }

    /** Empty where all is well, or where no name is left that could mean what is lacking. */
    Optional<UnusedFields> unused() {
        return lacking.isEmpty() || unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnusedFields(
                        lacking.stream()
                                .map(field -> field.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        unknown.stream().limit(MOST_TOLD).toList()));
    }
}
