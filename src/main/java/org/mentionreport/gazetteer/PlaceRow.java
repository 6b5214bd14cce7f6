package org.mentionreport.gazetteer;

import org.mentionreport.datafile.Row;

/** A name of a place and where it stands, for what else is found out about it. */
record PlaceRow(Place place, Row row) {}
