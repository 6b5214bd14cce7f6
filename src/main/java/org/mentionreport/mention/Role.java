package org.mentionreport.mention;

/** What a place, country or demonym does in its sentence. */
enum Role {
    /** Something is there. */
    LOCATION,
    /** A state's own people act, which hints at where. */
    HINT,
    /** The place that opens a dispatch. */
    DATELINE,
    /** Where a group comes from. */
    ORIGIN,
    /** Where somebody or something was born or founded. */
    BIRTHPLACE,
    /** Who speaks, sanctions or asks from afar. */
    SPEAKER,
    /** A place only named beside: a neighbour, a birthplace, a comparison. */
    BESIDE
}
