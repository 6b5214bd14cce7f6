package org.mentionreport.gazetteer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an analyst overrules: something of one mention, or of one article.
 *
 * @param line where it stands in its file
 * @param groupId of the mention as it was found; empty for an article
 * @param name of the mention as written; empty for an article
 * @param before words right before the name; may be empty
 * @param after words right behind the name; may be empty
 * @param value what is right, as the file has it
 */
public record Correction(
        int line,
        String articleId,
        String groupId,
        String name,
        String before,
        String after,
        Kind kind,
        String value,
        String reason,
        String initials)
        implements Serializable {

    /** The name of the file of corrections, in the folder of the catalogue. */
    public static final String FILE = "corrections.csv";

    /** The date that an article does not tell, as a correction writes it. */
    static final String NO_DATE = "unknown";

    /** An article about more countries than this is a survey and has no setting. */
    static final int MOST_SETTINGS = 3;

    /** What is corrected. */
    public enum Kind {
        NOT_A_MENTION(true),
        GROUP(true),
        COUNTRIES(true),
        DATE(false),
        SETTING(false);

        private final boolean ofMention;

        Kind(boolean ofMention) {
            this.ofMention = ofMention;
        }

        /** Whether it is something of a mention, else of an article. */
        public boolean isOfMention() {
            return ofMention;
        }

        /** As the file and the reports write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The right countries, sorted: {@code ZZZ} alone where unknown. */
    public List<String> countries() {
        return Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .sorted()
                .toList();
    }

    /** The right date; empty where it is unknown. */
    public Optional<LocalDate> date() {
        return value.equals(NO_DATE) ? Optional.empty() : Optional.of(LocalDate.parse(value));
    }

    /** {@code 0123456789abcdef.countries.14}: its article, its kind and its line. */
    public String correctionId() {
        return articleId + "." + kind.code() + "." + line;
    }
}
