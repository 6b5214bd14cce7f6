package org.mentionreport.mention;

import java.util.List;

/**
 * One place in an article's own text where a group is named.
 *
 * @param name as written
 * @param start first character of the name in the own text, in UTF-16 units
 * @param end one past the name's last character
 * @param countries alpha-3 codes, sorted; {@code ZZZ} alone where unknown
 * @param basis what settled them
 * @param evidence the words that did; empty for none
 * @param rule the name of the rule that did
 * @param before the sentence up to the name
 * @param after the sentence from the name on
 */
public record Mention(
        String groupId,
        String name,
        int start,
        int end,
        List<String> countries,
        Basis basis,
        String evidence,
        String rule,
        String before,
        String after) {}
