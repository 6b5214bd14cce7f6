package org.mentionreport.mention;

import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/** "BOGOTA, 3 JAN 90 (AGENCY) --", "Lima, Peru (AFP) -": the place that opens a dispatch says where it was sent from. */
final class OpeningDateline implements RoleRule {
    private static final long serialVersionUID = 1;
    private static final int REACH = 90;
    /** A country, a date and an agency may stand between the place and the dash. */
    private static final int DATE_WORDS = 4;

    @Override
    public String name() {
        return "dateline";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        Tokens tokens = scene.tokens();
        int start = scene.sentence().start();
        int end = tokens.end(place.to() - 1);
        boolean opens = tokens.start(place.from()) - start <= 2
                || tokens.start(place.from()) - start <= 30
                        && scene.evidence().get(0).from() < place.from()
                        && scene.evidence().get(0).to() == place.from();
        if (place.isDemonym()) {
            return null;
        }
        if (isShoutedInPassing(place, scene)) {
            return Role.DATELINE;
        }
        if (!opens) {
            return null;
        }
        String after = tokens.text()
                .substring(end, Math.min(end + REACH, scene.sentence().end()));
        boolean heading = after.startsWith(": ") && isInCapitals(place, scene);
        return heading
                        || after.matches("(?s)^(, [^.()]{0,40})?\\s*(\\([^)]{2,30}\\))\\s*(--|-|–|—|\\.|\\[).*")
                        || after.matches("(?s)^(,? [^.()]{0,40})?\\s+(--|–|—|-)\\s.*") && isShort(after)
                ? Role.DATELINE
                : null;
    }

    /** "EEUU-ataque-Afganistán WASHINGTON - Las fuerzas": capitals and a dash, behind the agency's key words. */
    private static boolean isShoutedInPassing(Evidence place, Scene scene) {
        Tokens tokens = scene.tokens();
        int limit = Math.min(place.to() + DATE_WORDS, scene.sentence().to() - 1);
        boolean dash = false;
        for (int at = place.to() - 1; at < limit; at++) {
            dash |= tokens.gapAfter(at).matches("(?s).*(\\s[-–—]+\\s|\\)\\s*[-–—]).*");
        }
        return dash && isInCapitals(place, scene);
    }

    private static boolean isInCapitals(Evidence place, Scene scene) {
        Tokens tokens = scene.tokens();
        return !scene.sentence().shouted()
                && tokens.shape(place.to() - 1) == Shape.UPPER
                && tokens.end(place.to() - 1) - tokens.start(place.to() - 1) > 3;
    }

    /** Between the place and the dash stand at most a date and an agency. */
    private static boolean isShort(String after) {
        int dash = after.replaceAll("[–—]", "-").indexOf('-');
        return dash >= 0 && dash <= 30;
    }
}
