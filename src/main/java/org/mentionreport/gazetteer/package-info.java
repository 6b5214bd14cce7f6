/**
 * The groups, names, countries, places and corrections of the catalogue: reading and checking the files, and holding them in memory for
 * finding. Start at {@link org.mentionreport.gazetteer.Gazetteer}.
 */
package org.mentionreport.gazetteer;
