package org.mentionreport.article;

/** What a marker of the furniture file does; see that file. */
enum Effect {
    DROP("furniture"),
    SHARE("share buttons"),
    REST("end of the article"),
    TEASER("teaser"),
    END("note or caption with tags"),
    STRIP("editorial marker");

    private final String reason;

    Effect(String reason) {
        this.reason = reason;
    }

    /** What a dropped passage says. */
    String reason() {
        return reason;
    }
}
