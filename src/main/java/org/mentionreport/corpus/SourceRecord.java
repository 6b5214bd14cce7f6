package org.mentionreport.corpus;

import java.util.Map;

/**
 * A record as it stands in its source.
 *
 * @param source see {@link Framed#source()}
 * @param shape what the text is: a web page's markup, a page saved as text, with its furniture and header, or a field of a feed or
 *     table
 * @param fields what the source says; no value is blank
 */
public record SourceRecord(String source, Shape shape, Map<Field, String> fields) implements Framed {

    /** How much of an article's surroundings a record brings along. */
    public enum Shape {
        MARKUP,
        PAGE,
        FIELDS
    }

    public SourceRecord {
        fields = Map.copyOf(fields);
    }

    /** The value of a field, empty where the source is silent. */
    public String field(Field field) {
        return fields.getOrDefault(field, "");
    }
}
