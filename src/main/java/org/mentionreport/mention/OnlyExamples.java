package org.mentionreport.mention;

import java.util.List;

/**
 * Which groups an article names only as examples: "Syndicates such as the Yakuza" is no mention where the article is set. A group that
 * the article places, names again, or names beside the country that it is about is more than an example.
 */
final class OnlyExamples {
    private final List<Scene> scenes;
    private final Setting setting;
    private final GroupGrounds grounds;
    private final SentencePlaces inSentence;

    OnlyExamples(List<Scene> scenes, Setting setting, GroupGrounds grounds, SentencePlaces inSentence) {
        this.scenes = scenes;
        this.setting = setting;
        this.grounds = grounds;
        this.inSentence = inSentence;
    }

    boolean holds(Scene scene, Naming naming) {
        if (!inSentence.isExample(scene, naming)
                || !grounds.of(naming.groupId()).isEmpty()
                || isHere(scene)) {
            return false;
        }
        return setting.countries().isEmpty() || isNamedOnce(naming) && !speaksOfSetting(scene);
    }

    /** "the country's criminal groups, such as ...": an example from where the text is. */
    private static boolean isHere(Scene scene) {
        return scene.clues()
                .within("here", scene.sentence().from(), scene.sentence().to());
    }

    private boolean isNamedOnce(Naming naming) {
        return scenes.stream()
                        .flatMap(scene -> scene.namings().stream())
                        .filter(other -> other.groupId().equals(naming.groupId()))
                        .count()
                == 1;
    }

    private boolean speaksOfSetting(Scene scene) {
        return scene.evidence().stream()
                .anyMatch(place -> (place.role() == Role.LOCATION || place.role() == Role.HINT)
                        && setting.countries().containsAll(place.countries()));
    }
}
