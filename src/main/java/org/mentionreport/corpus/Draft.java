package org.mentionreport.corpus;

import java.util.Map;
import java.util.Set;

/** A record before it has a source: its fields, or the reason why there are none. */
sealed interface Draft {

    /**
     * A record as it stands.
     *
     * @param names those of its values, in a feed or table; a page has none
     */
    record Read(SourceRecord.Shape shape, Map<Field, String> fields, Set<String> names) implements Draft {

        static Read page(SourceRecord.Shape shape, Map<Field, String> fields) {
            return new Read(shape, fields, Set.of());
        }
    }

    /** A record that is none. */
    record Refused(Rejected.Reason reason, String detail) implements Draft {}

    /** The named values of a feed or table, or {@code no_text} with the names that stand there. */
    static Draft ofValues(Map<String, String> values, FieldNames names) {
        Map<Field, String> fields = names.fields(values);
        if (fields.containsKey(Field.TEXT) && FormatChoice.isWholePage(fields.get(Field.TEXT))) {
            return Read.page(SourceRecord.Shape.MARKUP, fields);
        }
        if (fields.containsKey(Field.TEXT)) {
            return new Read(SourceRecord.Shape.FIELDS, fields, values.keySet());
        }
        String detail = values.isEmpty()
                ? "the record has no fields"
                : "no field holds a text; the fields are " + shortened(String.join(", ", values.keySet()))
                        + "; name the one with the text in the settings (fields: text: [name])";
        return new Refused(Rejected.Reason.NO_TEXT, detail);
    }

    /** One line, at most 300 characters, as a detail should be. */
    static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= 300 ? line : line.substring(0, 297) + "...";
    }
}
