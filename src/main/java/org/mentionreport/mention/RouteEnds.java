package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.List;

/** A route the group works names both ends: "from Colombia through Panama to the United States". */
final class RouteEnds implements CountryRule {

    @Override
    public String name() {
        return "route";
    }

    @Override
    public List<Evidence> settle(Scene scene, Naming naming) {
        Clues.Span clause = scene.clauseOf(naming.from());
        if (!scene.clues().within("route", clause.from(), clause.to())) {
            return List.of();
        }
        List<Evidence> ends = new ArrayList<>();
        boolean start = false;
        boolean end = false;
        for (Evidence place : scene.evidence()) {
            boolean inClause = clause.from() <= place.from() && place.to() <= clause.to();
            if (!inClause || place.role() == Role.ORIGIN || place.role() == Role.DATELINE) {
                continue;
            }
            int before = place.from() - (scene.clues().startsAt("article", place.from() - 1) ? 1 : 0);
            boolean from = scene.clues().endsAt("from", before) || scene.clues().endsAt("between", before);
            boolean to = scene.clues().endsAt("to", before);
            boolean through = scene.clues().endsAt("through", before);
            boolean joined = !ends.isEmpty() && Coordination.joins(scene, ends.get(ends.size() - 1), place);
            start |= from;
            boolean arrived = end;
            end |= to || joined && scene.clues().endsAt("and", before);
            if (from && !arrived || to || through || joined) {
                ends.add(place);
            }
        }
        return start && end ? ends : List.of();
    }
}
