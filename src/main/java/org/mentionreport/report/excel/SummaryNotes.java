package org.mentionreport.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentionreport.count.Counts;
import org.mentionreport.count.RunTotals;
import org.mentionreport.count.YearCount;
import org.mentionreport.facts.UnusedFieldsOfFiles;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.ReportScope;
import org.mentionreport.report.ReportSource;

/** What to know before quoting a number, in a sentence each. */
final class SummaryNotes {
    private static final int MOST_KINDS_OF_FILES = 2;

    private final ReportWords words;
    private final ReportSource source;
    private final CatalogueNames names;
    private final Counts counts;

    SummaryNotes(ReportWords words, ReportSource source, CatalogueNames names) {
        this.words = words;
        this.source = source;
        this.names = names;
        this.counts = source.counts();
    }

    List<String> all() {
        RunTotals totals = counts.totals();
        List<String> notes = new ArrayList<>();
        scopeNote().ifPresent(notes::add);
        notes.addAll(new ReportNotes(words, source).all());
        notes.add(words.text(Phrase.NOTE_PRESENCE));
        notes.add(words.text(
                Phrase.NOTE_UNKNOWN_COUNTRY,
                Map.of(
                        "mentions", words.number(totals.unknownCountry()),
                        "share", words.percent(totals.unknownCountry(), totals.mentions()))));
        notes.add(words.text(
                Phrase.NOTE_UNKNOWN_YEAR,
                Map.of(
                        "articles", words.number(totals.unknownYear()),
                        "share", words.percent(totals.unknownYear(), totals.articles()))));
        notes.add(words.text(Phrase.NOTE_ADD_UP));
        coverageNote().ifPresent(notes::add);
        incompleteNote().ifPresent(notes::add);
        if (totals.rejected() > 0) {
            notes.add(words.text(
                    Phrase.NOTE_REJECTED,
                    Map.of(
                            "rejected", words.number(totals.rejected()),
                            "seen", words.number(totals.recordsSeen()),
                            "notarticle", words.number(totals.notArticle()))));
        }
        source.unusedFields().stream()
                .limit(MOST_KINDS_OF_FILES)
                .map(this::unusedFields)
                .forEach(notes::add);
        notes.add(words.text(
                Phrase.NOTE_CATALOGUE,
                Map.of(
                        "groups", words.number(source.catalogueSize().groups()),
                        "names", words.number(source.catalogueSize().names()))));
        return notes;
    }

    private String unusedFields(UnusedFieldsOfFiles kind) {
        return words.text(
                Phrase.NOTE_UNUSED_FIELDS,
                Map.of(
                        "files", words.number(kind.files()),
                        "first", kind.first(),
                        "lacking", String.join(", ", kind.fields().lacking()),
                        "names", String.join(", ", kind.fields().names())));
    }

    private Optional<String> scopeNote() {
        ReportScope scope = source.scope();
        List<String> limits = new ArrayList<>();
        if (scope.since() != null) {
            limits.add(
                    words.text(Phrase.SCOPE_SINCE, Map.of("date", scope.since().toString())));
        }
        if (scope.until() != null) {
            limits.add(
                    words.text(Phrase.SCOPE_UNTIL, Map.of("date", scope.until().toString())));
        }
        if (!scope.countries().isEmpty()) {
            String list =
                    scope.countries().stream().map(names::country).sorted().collect(Collectors.joining(", "));
            limits.add(words.text(Phrase.SCOPE_COUNTRIES, Map.of("names", list)));
        }
        if (!scope.groups().isEmpty()) {
            String list = scope.groups().stream().map(names::group).sorted().collect(Collectors.joining(", "));
            limits.add(words.text(Phrase.SCOPE_GROUPS, Map.of("names", list)));
        }
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(Phrase.SCOPE_NOTE, Map.of("what", String.join("; ", limits))));
    }

    private Optional<String> coverageNote() {
        List<YearCount> complete = counts.years().stream()
                .filter(YearCount::complete)
                .sorted(Comparator.comparingLong(YearCount::articlesRead).thenComparing(YearCount::year))
                .toList();
        if (complete.size() < 2) {
            return Optional.empty();
        }
        YearCount least = complete.get(0);
        YearCount most = complete.get(complete.size() - 1);
        return Optional.of(words.text(
                Phrase.NOTE_COVERAGE,
                Map.of(
                        "least", words.number(least.articlesRead()),
                        "leastyear", words.year(least.year()),
                        "most", words.number(most.articlesRead()),
                        "mostyear", words.year(most.year()))));
    }

    private Optional<String> incompleteNote() {
        String years = counts.years().stream()
                .filter(year -> year.year() != null && !year.complete())
                .sorted(Comparator.comparing(YearCount::year))
                .map(year -> words.year(year.year()))
                .collect(Collectors.joining(", "));
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(Phrase.NOTE_INCOMPLETE, Map.of("years", years)));
    }
}
