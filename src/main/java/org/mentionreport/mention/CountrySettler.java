package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Naming, Placement> settled = new HashMap<>();

    CountrySettler(List<Scene> scenes, Setting setting) {
        this.scenes = scenes;
        this.setting = setting;
    }

    /** Where a naming of a sentence is filed; to be asked in the order of the text. */
    Placement settle(int at, Naming naming) {
        Placement placement = find(at, naming);
        settled.put(naming, placement);
        return placement;
    }

    private Placement find(int at, Naming naming) {
        Scene scene = scenes.get(at);
        for (CountryRule rule : inSentence) {
            List<Evidence> evidence = rule.settle(scene, naming);
            if (!evidence.isEmpty()) {
                return placement(scene, evidence, Basis.SENTENCE, rule.name());
            }
        }
        Placement paragraph = inParagraph(at, naming);
        if (paragraph != null) {
            return paragraph;
        }
        if (!setting.countries().isEmpty()) {
            return new Placement(setting.countries(), Basis.ARTICLE, setting.evidence(), "setting");
        }
        Placement origin = origin(naming.groupId(), scene);
        if (origin != null) {
            return origin;
        }
        List<Evidence> beside = scene.of(Role.BESIDE);
        if (!beside.isEmpty()) {
            return placement(scene, beside, Basis.SENTENCE, "beside");
        }
        return new Placement(List.of(Country.UNKNOWN), Basis.NONE, "", "none");
    }

    /** The origin that the text states for the group: in the mention's sentence, else anywhere. */
    private Placement origin(String groupId, Scene scene) {
        List<Scene> order = new ArrayList<>(scenes);
        order.add(0, scene);
        for (Scene stating : order) {
            List<Evidence> origins = stating.of(Role.ORIGIN).stream()
                    .filter(place -> nearestGroup(place, stating).equals(groupId))
                    .toList();
            if (!origins.isEmpty()) {
                return placement(stating, origins, Basis.ORIGIN, "origin");
            }
        }
        return null;
    }

    private static String nearestGroup(Evidence place, Scene scene) {
        return scene.namings().stream()
                .min(Comparator.comparingInt(naming -> naming.from() >= place.to()
                        ? naming.from() - place.to()
                        : place.from() - naming.to() + 1))
                .map(Naming::groupId)
                .orElse("");
    }

    /** What an earlier sentence of the paragraph says: of the same group, or of a place without naming another group. */
    private Placement inParagraph(int at, Naming naming) {
        for (int s = at - 1;
                s >= 0 && at - s <= PARAGRAPH_REACH && isSameParagraph(scenes.get(s), scenes.get(at));
                s--) {
            Scene before = scenes.get(s);
            for (Naming other : before.namings()) {
                if (other.groupId().equals(naming.groupId())) {
                    Placement placement = settled.get(other);
                    if (placement.basis() == Basis.SENTENCE || placement.basis() == Basis.PARAGRAPH) {
                        return new Placement(
                                placement.countries(), Basis.PARAGRAPH, placement.evidence(), "same group before");
                    }
                }
            }
            if (before.namings().isEmpty() || !setting.countries().isEmpty()) {
                for (CountryRule rule : inParagraph) {
                    List<Evidence> evidence = rule.settle(before, naming);
                    if (!evidence.isEmpty()) {
                        return placement(before, evidence, Basis.PARAGRAPH, rule.name() + " before");
                    }
                }
            }
        }
        return null;
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
