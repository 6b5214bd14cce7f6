package org.mentionreport.report;

import java.time.LocalDate;
import java.util.List;
import org.mentionreport.count.CandidateCount;

/** Made-up candidates, by rank; one with hostile text. */
final class FixtureCandidates {
    private FixtureCandidates() {}

    static List<CandidateCount> all() {
        return List.of(
                new CandidateCount(
                        "Los Faroles",
                        1,
                        18,
                        4,
                        9,
                        List.of("Faroles", "Faroles Cartel"),
                        List.of("COL", "ECU"),
                        List.of(2012, 2014),
                        LocalDate.of(2012, 5, 1),
                        LocalDate.of(2014, 2, 3),
                        List.of("headed", "kind in front"),
                        List.of(
                                new CandidateCount.Example("a.txt", "Police say the gang Los Faroles ran the port."),
                                new CandidateCount.Example("b.txt", "La banda Los Faroles cobra en el muelle."))),
                new CandidateCount(
                        "=Brillo \"Negro\"",
                        2,
                        6,
                        2,
                        2,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of("called"),
                        List.of(new CandidateCount.Example("c.txt", "+1, the gang called =Brillo, said"))));
    }
}
