package org.mentionreport.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentionreport.article.ArticleReader;
import org.mentionreport.candidate.CandidateFinder;
import org.mentionreport.corpus.FieldNames;
import org.mentionreport.corpus.RecordReader;
import org.mentionreport.count.RollUp;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.facts.CanonicalAddress;
import org.mentionreport.facts.Readers;
import org.mentionreport.gazetteer.Country;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Group;
import org.mentionreport.mention.MentionFinder;
import org.mentionreport.report.excel.ReportWords;

/**
 * The catalogue and the language files in memory, with all that reads by them.
 *
 * @param rollUp under which group each counts, as the settings want it
 */
record Loaded(Gazetteer gazetteer, Readers readers, ReportWords words, RollUp rollUp) {
    private static final String WORDS = "report-en.csv";

    /**
     * Reads and checks all files that analysts edit.
     *
     * @throws FaultException with what is wrong in them, or where the scope names a country or group that they do not know
     */
    static Loaded of(JobSettings settings) throws FaultException {
        Path language = settings.language();
        FaultsTogether faults = new FaultsTogether();
        Gazetteer gazetteer = faults.from(() -> Gazetteer.load(settings.catalogue(), language));
        FieldNames fields = faults.from(() -> FieldNames.load(language.resolve("fields.csv"), settings.fields()));
        ArticleReader articles = faults.from(() -> ArticleReader.load(language, settings.asOf(), settings.outlets()));
        CanonicalAddress addresses = faults.from(() -> CanonicalAddress.load(language));
        CandidateFinder candidates = faults.from(() -> candidates(language, gazetteer));
        ReportWords words = faults.from(() -> ReportWords.load(language.resolve(WORDS)));
        faults.throwIfAny();
        RollUp rollUp = settings.scope().rollsUp() ? RollUp.toParents(gazetteer.groups()) : RollUp.none();
        checkScope(settings.scope(), gazetteer, rollUp);
        Readers readers = new Readers(
                new RecordReader(settings.stores(), fields),
                articles,
                new MentionFinder(gazetteer),
                candidates,
                addresses);
        return new Loaded(gazetteer, readers, words, rollUp);
    }

    /** Null, once its files are checked, where the catalogue is at fault. */
    private static CandidateFinder candidates(Path language, Gazetteer gazetteer) throws FaultException {
        if (gazetteer == null) {
            CandidateFinder.check(language);
            return null;
        }
        return CandidateFinder.load(language, gazetteer);
    }

    private static void checkScope(JobSettings.Scope scope, Gazetteer gazetteer, RollUp rollUp) throws FaultException {
        Set<String> groups = gazetteer.groups().stream().map(Group::id).collect(Collectors.toSet());
        for (String id : scope.groups()) {
            if (!groups.contains(id)) {
                throw unknown("group", id, groups);
            }
            String head = rollUp.countedUnder(id);
            if (!head.equals(id)) {
                throw fault(
                        "groups",
                        "'" + id + "' counts under '" + head + "' in a report that is rolled up",
                        "Name that group, or set reports.roll_up_to_parents to false");
            }
        }
        Set<String> countries =
                gazetteer.countries().stream().map(Country::code).collect(Collectors.toSet());
        for (String code : scope.countries()) {
            if (!countries.contains(code) && !code.equals(Country.UNKNOWN)) {
                throw unknown("country", code, countries);
            }
        }
    }

    private static FaultException unknown(String what, String written, Set<String> known) {
        String nearest = NearestWord.to(written, known)
                .map(word -> "Did you mean " + word + "?")
                .orElse("See " + (what.equals("group") ? "groups.csv" : "countries.csv") + " of the catalogue.");
        return fault(
                what.equals("group") ? "groups" : "countries",
                String.format(Locale.ROOT, "the catalogue has no %s '%s'", what, written),
                nearest);
    }

    private static FaultException fault(String key, String what, String cure) {
        return new FaultException(List.of(new Fault("reports." + key, 0, what, cure)));
    }
}
