package org.mentionreport.facts;

import java.io.Serializable;
import java.util.Comparator;
import org.mentionreport.corpus.UnusedFields;

/**
 * The same unused fields in any number of files.
 *
 * @param first the first of the files, by source
 * @param files how many they are
 */
public record UnusedFieldsOfFiles(UnusedFields fields, String first, long files) implements Serializable {
    /** What concerns most files first; each stands for other fields, so no two are equal. */
    static final Comparator<UnusedFieldsOfFiles> ORDER =
            Comparator.comparingLong(UnusedFieldsOfFiles::files).reversed().thenComparing(UnusedFieldsOfFiles::first);

    UnusedFieldsOfFiles and(UnusedFieldsOfFiles other) {
        return new UnusedFieldsOfFiles(
                fields, first.compareTo(other.first) <= 0 ? first : other.first, files + other.files);
    }
}
