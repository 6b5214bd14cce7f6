package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.gazetteer.Country;

/** Settles the countries of a mention: sentence, paragraph, article, origin, none. The first rule that applies decides. */
final class CountrySettler {
    /** How many sentences back a paragraph reaches in texts that have lost their paragraphs. */
    private static final int PARAGRAPH_REACH = 4;
    /** In a survey each group has some sentences of its own: so far back its last place still holds. */
    private static final int SURVEY_REACH = 10;
    /** An article without a setting that names so many groups is a survey. */
    private static final int SURVEY_GROUPS = 5;

    private final List<CountryRule> inSentence;
    private final List<CountryRule> inParagraph;
    private final RuleSet rules;
    private final List<Scene> scenes;
    private final Setting setting;
    private final boolean survey;
    private final Map<Naming, Placement> settled = new HashMap<>();

    CountrySettler(List<Scene> scenes, Setting setting, RuleSet rules) {
        this.rules = rules;
        this.inSentence = inForce(List.of(
                new KeyWords(),
                new EventPlace(),
                new RouteEnds(),
                new OwnPlace(),
                new SameClause(),
                new WholeSentence(),
                new ActingAuthorities()));
        this.inParagraph = inForce(List.of(new WholeSentence(), new ActingAuthorities()));
        this.scenes = scenes;
        this.setting = setting;
        long groups = scenes.stream()
                .flatMap(scene -> scene.namings().stream())
                .map(Naming::groupId)
                .distinct()
                .count();
        this.survey = setting.countries().isEmpty() && groups >= SURVEY_GROUPS;
    }

    private List<CountryRule> inForce(List<CountryRule> ordered) {
        return ordered.stream().filter(rule -> rules.holds(rule.name())).toList();
    }

    /** Where a naming of a sentence is filed; to be asked in the order of the text. */
    Placement settle(int at, Naming naming) {
        Placement placement = find(at, naming);
        settled.put(naming, placement);
        return placement;
    }

    private Placement find(int at, Naming naming) {
        Scene scene = scenes.get(at);
        boolean example = rules.holds("example") && Example.is(scene, naming);
        for (CountryRule rule : inSentence) {
            List<Evidence> evidence =
                    example && rule instanceof ActingAuthorities ? List.of() : rule.settle(scene, naming);
            if (!evidence.isEmpty()) {
                return placement(scene, evidence, Basis.SENTENCE, rule.name());
            }
        }
        List<Evidence> birthplace = scene.of(Role.BIRTHPLACE).stream()
                .filter(place ->
                        setting.countries().isEmpty() || setting.countries().containsAll(place.countries()))
                .toList();
        if (!birthplace.isEmpty() && rules.holds("birthplace")) {
            return placement(scene, birthplace, Basis.SENTENCE, "birthplace");
        }
        if (!example) {
            Placement around = around(at, naming);
            if (around != null) {
                return around;
            }
        }
        Placement origin = rules.holds("origin") ? Origin.of(naming, scene, scenes) : null;
        if (origin != null) {
            return origin;
        }
        List<Evidence> last = new ArrayList<>(scene.of(Role.BIRTHPLACE));
        if (!example) {
            last.addAll(scene.of(Role.BESIDE));
            last.addAll(scene.of(Role.SPEAKER));
        }
        return last.isEmpty()
                ? new Placement(List.of(Country.UNKNOWN), Basis.NONE, "", "none")
                : placement(scene, last, Basis.SENTENCE, "beside");
    }

    private Placement around(int at, Naming naming) {
        Placement paragraph = inParagraph(at, naming);
        if (paragraph != null) {
            return paragraph;
        }
        return setting.countries().isEmpty() || !rules.holds("setting")
                ? null
                : new Placement(setting.countries(), Basis.ARTICLE, setting.evidence(), "setting");
    }

    /** What an earlier sentence of the paragraph says: of the same group, or of a place without naming another group. */
    private Placement inParagraph(int at, Naming naming) {
        int reach = survey ? SURVEY_REACH : PARAGRAPH_REACH;
        for (int s = at - 1; s >= 0 && at - s <= reach && isSameParagraph(scenes.get(s), scenes.get(at)); s--) {
            Scene before = scenes.get(s);
            for (Naming other : before.namings()) {
                Placement placement = settled.get(other);
                boolean placed = placement.basis() == Basis.SENTENCE || placement.basis() == Basis.PARAGRAPH;
                if (placed
                        && rules.holds("same group before")
                        && other.groupId().equals(naming.groupId())) {
                    return new Placement(
                            narrow(placement.countries()), Basis.PARAGRAPH, placement.evidence(), "same group before");
                }
            }
            boolean othersOnly = !before.namings().isEmpty();
            if (rules.holds("sentence before")
                    && !survey
                    && (!othersOnly || !setting.countries().isEmpty())) {
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

    /** Of several countries that an earlier sentence names, those that the article is about, if any is. */
    private List<String> narrow(List<String> countries) {
        List<String> both =
                countries.stream().filter(setting.countries()::contains).toList();
        return both.isEmpty() ? countries : both;
    }

    private Placement placement(Scene scene, List<Evidence> evidence, Basis basis, String rule) {
        Placement placement = Placement.of(scene, evidence, basis, rule);
        return basis == Basis.PARAGRAPH
                ? new Placement(narrow(placement.countries()), basis, placement.evidence(), rule)
                : placement;
    }
}
