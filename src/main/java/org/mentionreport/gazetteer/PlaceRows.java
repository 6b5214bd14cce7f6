package org.mentionreport.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Lexicon;
import org.mentionreport.text.Tokeniser;
import org.mentionreport.text.Tokens;

/** Gathers the names of places from the files that hold them. */
final class PlaceRows {
    private final List<Fault> faults;
    private final List<PlaceRow> places = new ArrayList<>();
    private final Tokeniser tokeniser = new Tokeniser(new Lexicon());

    PlaceRows(List<Fault> faults) {
        this.faults = faults;
    }

    List<PlaceRow> all() {
        return Collections.unmodifiableList(places);
    }

    /** @param supported whether it counts only where the article names its country as well */
    void add(Row row, String name, Place.Kind kind, List<String> codes, boolean supported) {
        Tokens words = tokeniser.tokenise(name);
        if (words.size() == 0) {
            faults.add(row.fault("the name '" + name + "' holds no letter or digit", "Write a name"));
            return;
        }
        List<Integer> capitals = kind == Place.Kind.DEMONYM
                ? List.of()
                : IntStream.range(0, words.size())
                        .filter(words::capital)
                        .boxed()
                        .toList();
        places.add(new PlaceRow(new Place(name, kind, codes, capitals, supported), row));
    }
}
