package org.mentionreport.mention;

import java.util.List;
import org.mentionreport.text.Tokens;

/** An agency's key words ("Colombia-Guerrilla-FARC") place the group by the country among them. */
final class KeyWords implements CountryRule {

    @Override
    public String name() {
        return "key words";
    }

    @Override
    public List<Evidence> settle(Scene scene, Naming naming) {
        int from = naming.from();
        while (from > scene.sentence().from() && isHyphen(scene.tokens(), from - 1)) {
            from--;
        }
        int to = naming.end();
        while (to < scene.sentence().to() && isHyphen(scene.tokens(), to - 1)) {
            to++;
        }
        int first = from;
        int last = to;
        return scene.evidence().stream()
                .filter(place -> !place.isDemonym() && !naming.covers(place.from()))
                .filter(place -> first <= place.from() && place.to() <= last)
                .toList();
    }

    private static boolean isHyphen(Tokens tokens, int token) {
        return tokens.gapAfter(token).equals("-");
    }
}
