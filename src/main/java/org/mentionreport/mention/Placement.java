package org.mentionreport.mention;

import java.util.List;

/**
 * Where a mention is filed, and why.
 *
 * @param countries alpha-3 codes, sorted; never empty
 */
record Placement(List<String> countries, Basis basis, String evidence, String rule) {}
