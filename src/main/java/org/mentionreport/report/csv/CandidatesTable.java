package org.mentionreport.report.csv;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.count.CandidateCount;
import org.mentionreport.report.ReportSource;

/** The names that look most like a group's and are not in the catalogue, by name; {@code rank} says which are surest. */
record CandidatesTable() implements Table<CandidateCount> {

    @Override
    public String name() {
        return "candidates";
    }

    @Override
    public List<Column<CandidateCount>> columns() {
        return List.of(
                Column.text("name", CandidateCount::name),
                Column.number("rank", CandidateCount::rank),
                Column.number("score", CandidateCount::score),
                Column.number("articles", CandidateCount::articles),
                Column.number("mentions", CandidateCount::mentions),
                Column.list("other_names", CandidateCount::otherNames),
                Column.number("countries", row -> row.countries().size()),
                Column.list("country_codes", CandidateCount::countries),
                Column.list("years", row -> row.years().stream()
                        .map(year -> Integer.toString(year))
                        .toList()),
                Column.date("first_published", CandidateCount::first),
                Column.date("last_published", CandidateCount::last),
                Column.list("patterns", CandidateCount::patterns),
                example("sentence_1", 0, true),
                example("source_1", 0, false),
                example("sentence_2", 1, true),
                example("source_2", 1, false),
                example("sentence_3", 2, true),
                example("source_3", 2, false));
    }

    private static Column<CandidateCount> example(String name, int index, boolean sentence) {
        return Column.text(name, row -> {
            if (index >= row.examples().size()) {
                return "";
            }
            CandidateCount.Example example = row.examples().get(index);
            return sentence ? example.sentence() : example.source();
        });
    }

    @Override
    public Iterator<CandidateCount> rows(ReportSource source) {
        return source.candidates().stream()
                .sorted(Comparator.comparing(CandidateCount::name))
                .iterator();
    }
}
