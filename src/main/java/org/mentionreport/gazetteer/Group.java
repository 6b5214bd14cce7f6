package org.mentionreport.gazetteer;

import java.io.Serializable;

/**
 * A criminal or illegal armed organisation of the catalogue.
 *
 * @param id stable key in kebab case
 * @param name as the reports print it
 * @param kind cartel, gang, guerrilla ...
 * @param home alpha-3 code, for display only, never evidence; may be empty
 * @param parentId the group it is a faction or successor of, or empty
 * @param partySince the year from which the same name is a legal party's, or null
 * @param source where the entry can be checked
 */
public record Group(
        String id, String name, String kind, String home, String parentId, Integer partySince, String source)
        implements Serializable {}
