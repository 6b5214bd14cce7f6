package org.mentionreport.mention;

import java.util.List;
import java.util.stream.Collectors;
import org.mentionreport.gazetteer.Country;

/** Settles the countries of a mention: sentence, paragraph, article, origin, none. The first rule that applies decides. */
final class CountrySettler {
    /** How many sentences back a paragraph reaches in texts that have lost their paragraphs. */
    private static final int PARAGRAPH_REACH = 4;

    private final List<CountryRule> inSentence = List.of(
            new EventPlace(),
            new RouteEnds(),
            new OwnPlace(),
            new SameClause(),
            new WholeSentence(),
            new ActingAuthorities());
    private final List<CountryRule> inParagraph = List.of(new WholeSentence(), new ActingAuthorities());
    private final List<Scene> scenes;
    private final Setting setting;

    CountrySettler(List<Scene> scenes, Setting setting) {
        this.scenes = scenes;
        this.setting = setting;
    }

    Placement settle(int at, Naming naming) {
        Scene scene = scenes.get(at);
        for (CountryRule rule : inSentence) {
            List<Evidence> evidence = rule.settle(scene, naming);
            if (!evidence.isEmpty()) {
                return placement(scene, evidence, Basis.SENTENCE, rule.name());
            }
        }
        for (int s = at - 1; s >= 0 && at - s <= PARAGRAPH_REACH && isSameParagraph(scenes.get(s), scene); s--) {
            for (CountryRule rule : inParagraph) {
                List<Evidence> evidence = rule.settle(scenes.get(s), naming);
                if (!evidence.isEmpty()) {
                    return placement(scenes.get(s), evidence, Basis.PARAGRAPH, rule.name() + " before");
                }
            }
        }
        if (!setting.countries().isEmpty()) {
            return new Placement(setting.countries(), Basis.ARTICLE, setting.evidence(), "setting");
        }
        List<Evidence> origin = scene.of(Role.ORIGIN);
        if (!origin.isEmpty()) {
            return placement(scene, origin, Basis.ORIGIN, "origin");
        }
        return new Placement(List.of(Country.UNKNOWN), Basis.NONE, "", "none");
    }

    private static boolean isSameParagraph(Scene before, Scene scene) {
        return before.sentence().paragraph() == scene.sentence().paragraph();
    }

    private static Placement placement(Scene scene, List<Evidence> evidence, Basis basis, String rule) {
        List<String> countries = evidence.stream()
                .flatMap(e -> e.countries().stream())
                .distinct()
                .sorted()
                .toList();
        String words = evidence.stream()
                .map(e -> scene.tokens().words(e.from(), e.to()))
                .distinct()
                .collect(Collectors.joining("; "));
        return new Placement(countries, basis, words, rule);
    }
}
