/**
 * The groups, names, countries and places of the catalogue: reading and checking the files, and holding them in memory for
 * finding. Start at {@link org.mentionreport.gazetteer.Gazetteer}.
 */
package org.mentionreport.gazetteer;
