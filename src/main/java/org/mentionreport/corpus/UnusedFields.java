package org.mentionreport.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * What a feed or table says under names that nobody knows, while fields that matter are lacking.
 *
 * @param lacking the fields that no name of the file means, as the settings call them
 * @param names those of its names that mean no field, sorted; the first ones where they are many
 */
public record UnusedFields(List<String> lacking, List<String> names) implements Serializable {

    public UnusedFields {
        lacking = List.copyOf(lacking);
        names = List.copyOf(names);
    }
}
