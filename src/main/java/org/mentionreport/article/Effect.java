package org.mentionreport.article;

/** What a marker of the furniture file does; see that file. */
enum Effect {
    DROP("furniture"),
    SHARE("share buttons"),
    TAGS("tag list"),
    REST("end of the article"),
    LIST("other stories"),
    TEASER("teaser"),
    END("note or caption with tags"),
    STRIP("editorial marker"),
    OWN("");

    private final String reason;

    Effect(String reason) {
        this.reason = reason;
    }

    /** What a dropped passage says. */
    String reason() {
        return reason;
    }
}
