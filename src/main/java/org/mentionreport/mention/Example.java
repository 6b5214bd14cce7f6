package org.mentionreport.mention;

import org.mentionreport.gazetteer.WordClass;

/** "Syndicates such as the Yakuza": a group that is only an example is not in the country that the text is about. */
final class Example {
    private static final int REACH = 12;

    private Example() {}

    static boolean is(Scene scene, Naming naming) {
        Clues clues = scene.clues();
        return clues.all("example").stream()
                .anyMatch(example -> example.to() <= naming.from()
                        && naming.from() - example.to() <= REACH
                        && clues.endsAt(WordClass.GROUP, example.from())
                        && isList(scene, example.to(), naming.from()));
    }

    /** Whether only names, "and", articles and group nouns stand between. */
    private static boolean isList(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            int token = at;
            boolean listed = scene.namings().stream().anyMatch(naming -> naming.covers(token))
                    || scene.clues().startsAt("and", at)
                    || scene.clues().startsAt("article", at)
                    || scene.clues().startsAt(WordClass.GROUP, at)
                    || scene.evidence().stream()
                            .anyMatch(place -> place.from() == token && place.role() == Role.ORIGIN);
            if (!listed) {
                return false;
            }
        }
        return true;
    }
}
