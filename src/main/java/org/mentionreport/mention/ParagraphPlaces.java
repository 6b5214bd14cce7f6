package org.mentionreport.mention;

import java.util.List;
import java.util.Map;
import org.mentionreport.gazetteer.WordClass;

/**
 * What the sentences before a mention's own say of where it is: where they place the same group, or a place without another group.
 * A country that the article is not about is an aside, and does not carry on into the next sentence unless the text moves there.
 */
final class ParagraphPlaces {
    /** How many sentences back a paragraph reaches in texts that have lost their paragraphs. */
    private static final int REACH = 6;
    /** In a survey each group has some sentences of its own: so far back its last place still holds. */
    private static final int SURVEY_REACH = 10;
    /** An article without a setting that names so many groups is a survey. */
    private static final int SURVEY_GROUPS = 5;

    private final List<Scene> scenes;
    private final Setting setting;
    private final Topic topic;
    private final RuleSet inForce;
    private final List<CountryRule> rules;
    private final boolean survey;

    ParagraphPlaces(List<Scene> scenes, Setting setting, Topic topic, RuleSet inForce) {
        this.scenes = scenes;
        this.setting = setting;
        this.topic = topic;
        this.inForce = inForce;
        this.rules = inForce.of(List.of(new WholeSentence(), new ActingAuthorities(setting)));
        long groups = scenes.stream()
                .flatMap(scene -> scene.namings().stream())
                .map(Naming::groupId)
                .distinct()
                .count();
        this.survey = setting.countries().isEmpty() && groups >= SURVEY_GROUPS;
    }

    /**
     * Null where they do not say.
     *
     * @param at the number of the mention's sentence
     * @param settled where the mentions before it are filed
     */
    Placement of(int at, Naming naming, Map<Naming, Placement> settled) {
        int reach = survey && !topic.is(naming) ? SURVEY_REACH : REACH;
        for (int s = at - 1; s >= 0 && at - s <= reach && isSameParagraph(scenes.get(s), scenes.get(at)); s--) {
            Placement placement = ofGroup(scenes.get(s), naming, settled);
            if (placement == null && speaksOfNoOther(scenes.get(s))) {
                placement = ofSentence(scenes.get(s), naming, s == at - 1);
            }
            if (placement != null) {
                return placement;
            }
        }
        return null;
    }

    /** Whether a sentence before, in the same paragraph, has a word of crime. */
    boolean speaksOfCrimeBefore(int at) {
        for (int s = at - 1; s >= 0 && at - s <= REACH && isSameParagraph(scenes.get(s), scenes.get(at)); s--) {
            Scene before = scenes.get(s);
            if (before.clues() != null
                    && before.clues()
                            .within(
                                    WordClass.CRIME,
                                    before.sentence().from(),
                                    before.sentence().to())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameParagraph(Scene before, Scene scene) {
        return before.sentence().paragraph() == scene.sentence().paragraph();
    }

    /** Where an earlier sentence places the same group. What was carried there from before it is not carried on. */
    private Placement ofGroup(Scene before, Naming naming, Map<Naming, Placement> settled) {
        if (!inForce.holds("same group before")) {
            return null;
        }
        return before.namings().stream()
                .filter(other -> other.groupId().equals(naming.groupId()))
                .map(settled::get)
                .filter(placed -> placed.basis() == Basis.SENTENCE)
                .filter(placed -> !isAside(placed, naming) || moves(before))
                .filter(placed -> !isTable(before, placed, naming))
                .map(placed -> carried(placed, naming, "same group before"))
                .findFirst()
                .orElse(null);
    }

    /** A sentence on other groups speaks of their place; where the article has a setting, that is likely the same. */
    private boolean speaksOfNoOther(Scene before) {
        return inForce.holds("sentence before")
                && !survey
                && (before.namings().isEmpty() || !setting.countries().isEmpty());
    }

    private Placement ofSentence(Scene before, Naming naming, boolean next) {
        for (CountryRule rule : rules) {
            List<Evidence> evidence = rule.settle(before, naming);
            if (!evidence.isEmpty()) {
                Placement placed = Placement.of(before, evidence, Basis.PARAGRAPH, rule.name());
                if (!isTable(before, placed, naming) && (!isAside(placed, naming) || next && moves(before))) {
                    return carried(placed, naming, rule.name() + " before");
                }
            }
        }
        return null;
    }

    private boolean moves(Scene before) {
        return inForce.holds("moved scene") && MovedScene.is(before);
    }

    private boolean isAside(Placement placed, Naming naming) {
        List<String> about = about(naming);
        return inForce.holds("aside")
                && !about.isEmpty()
                && placed.countries().stream().noneMatch(about::contains);
    }

    /** "talks in Havana": where a group negotiates is not where the next sentence is, unless the article is set there alone. */
    private boolean isTable(Scene before, Placement placed, Naming naming) {
        return inForce.holds(NegotiatingTable.NAME)
                && !about(naming).equals(placed.countries())
                && NegotiatingTable.isAllOf(before, placed.countries());
    }

    /** Of several countries that an earlier sentence names, those that the article is about, if any is. */
    private Placement carried(Placement placed, Naming naming, String rule) {
        List<String> about = about(naming);
        List<String> both = placed.countries().stream().filter(about::contains).toList();
        return new Placement(both.isEmpty() ? placed.countries() : both, Basis.PARAGRAPH, placed.evidence(), rule);
    }

    private List<String> about(Naming naming) {
        return topic.is(naming) ? topic.countries() : setting.countries();
    }
}
