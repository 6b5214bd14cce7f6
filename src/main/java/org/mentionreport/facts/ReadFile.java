package org.mentionreport.facts;

import java.io.Serializable;
import org.mentionreport.corpus.UnusedFields;

/**
 * A file, once it is read to its end.
 *
 * @param source what the reports call it
 * @param seen records framed, counted before anything judged them
 * @param unused what it says under unknown names; null where nothing that matters is lacking
 */
record ReadFile(String source, long seen, UnusedFields unused) implements Serializable {}
