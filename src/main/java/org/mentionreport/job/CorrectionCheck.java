package org.mentionreport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentionreport.correction.CorrectedArticles;
import org.mentionreport.facts.PublishedFacts;
import org.mentionreport.gazetteer.Correction;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.publish.RunFolder;

/** Holds the corrections against the published run: what reads no input can know whether they still apply from there. */
record CorrectionCheck(JobSettings settings) {

    /** Which corrections do not apply, a line each; none where nothing is published. */
    List<String> stale(Gazetteer gazetteer) throws IOException {
        List<Correction> corrections = gazetteer.corrections();
        Optional<Path> run = RunFolder.published(settings.output());
        if (run.isEmpty() || corrections.isEmpty()) {
            return List.of();
        }
        PublishedFacts facts = new PublishedFacts(run.get());
        if (!facts.exist()) {
            return List.of();
        }
        Set<String> named = corrections.stream().map(Correction::articleId).collect(Collectors.toSet());
        CorrectedArticles corrected = CorrectedArticles.of(facts.articles(named), corrections, gazetteer.groups());
        return new StaleCorrections(settings.catalogue().resolve(Correction.FILE), "the published run, " + run.get())
                .among(corrected.treated());
    }
}
