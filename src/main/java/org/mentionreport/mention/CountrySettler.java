package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.gazetteer.Country;

/** Settles the countries of a mention: sentence, paragraph, article, origin, none. The first that says something decides. */
final class CountrySettler {
    private final RuleSet inForce;
    private final List<Scene> scenes;
    private final Setting setting;
    private final List<String> mostNamed;
    private final GroupGrounds grounds;
    private final OnlyExamples examples;
    private final Topic topic;
    private final SentencePlaces inSentence;
    private final ParagraphPlaces inParagraph;
    private final Origin origin;
    private final Map<Naming, Placement> settled = new HashMap<>();

    CountrySettler(List<Scene> scenes, Setting setting, RuleSet inForce) {
        this.inForce = inForce;
        this.scenes = scenes;
        this.setting = setting;
        this.mostNamed = inForce.holds("most named") ? MostNamed.of(setting, scenes, inForce) : setting.countries();
        this.inSentence = new SentencePlaces(setting, inForce);
        this.grounds = new GroupGrounds(scenes, inSentence);
        this.examples = new OnlyExamples(scenes, setting, grounds, inSentence);
        this.topic = setting.countries().isEmpty() && inForce.holds("topic") ? Topic.of(scenes, grounds) : Topic.NONE;
        this.inParagraph = new ParagraphPlaces(scenes, setting, topic, inForce);
        this.origin = new Origin(scenes);
    }

    /** Where a naming of a sentence is filed; to be asked in the order of the text. */
    Placement settle(int at, Naming naming) {
        Placement placement = find(at, naming);
        settled.put(naming, placement);
        return placement;
    }

    private Placement find(int at, Naming naming) {
        Scene scene = scenes.get(at);
        Placement placement = inSentence.of(scene, naming);
        if (placement == null) {
            placement = birthplace(scene);
        }
        boolean example = examples.holds(scene, naming);
        if (placement == null && !(example && isFromElsewhere(at, naming))) {
            placement = inParagraph.of(at, naming, settled);
        }
        if (placement == null && !example && !setting.spoken()) {
            placement = inArticle(naming);
        }
        if (placement == null && inForce.holds("origin")) {
            placement = origin.of(naming, scene);
        }
        if (placement == null && !example && setting.spoken()) {
            placement = inArticle(naming);
        }
        return placement == null ? beside(scene, naming) : placement;
    }

    /** An example is where its paragraph speaks of crime, unless the text says where the group comes from. */
    private boolean isFromElsewhere(int at, Naming naming) {
        Scene scene = scenes.get(at);
        return !inParagraph.speaksOfCrimeBefore(at) || origin.of(naming, scene) != null;
    }

    /** Where somebody was born counts where it does not lead away from what the article is about. */
    private Placement birthplace(Scene scene) {
        List<Evidence> birthplace = scene.of(Role.BIRTHPLACE).stream()
                .filter(place ->
                        setting.countries().isEmpty() || setting.countries().containsAll(place.countries()))
                .toList();
        return birthplace.isEmpty() || !inForce.holds("birthplace")
                ? null
                : Placement.of(scene, birthplace, Basis.SENTENCE, "birthplace");
    }

    private Placement inArticle(Naming naming) {
        if (topic.is(naming)) {
            return new Placement(topic.countries(), Basis.ARTICLE, topic.evidence(), "topic");
        }
        if (setting.countries().isEmpty() || !inForce.holds("setting")) {
            return null;
        }
        List<String> own = ownGround(naming);
        return own.isEmpty()
                ? new Placement(mostNamed, Basis.ARTICLE, setting.evidence(), "setting")
                : new Placement(own, Basis.ARTICLE, grounds.words(naming.groupId(), own), "own ground");
    }

    /** Of several countries that are named alike, those where the article's sentences place the group. */
    private List<String> ownGround(Naming naming) {
        return mostNamed.size() < 2 || !inForce.holds("own ground")
                ? List.of()
                : mostNamed.stream()
                        .filter(grounds.of(naming.groupId())::containsKey)
                        .toList();
    }

    /** The last resort: what is named only beside. */
    private Placement beside(Scene scene, Naming naming) {
        List<Evidence> last = new ArrayList<>(scene.of(Role.BIRTHPLACE));
        if (!examples.holds(scene, naming)) {
            last.addAll(scene.of(Role.BESIDE));
            last.addAll(scene.of(Role.SPEAKER));
        }
        return last.isEmpty()
                ? new Placement(List.of(Country.UNKNOWN), Basis.NONE, "", "none")
                : Placement.of(scene, last, Basis.SENTENCE, "beside");
    }
}
