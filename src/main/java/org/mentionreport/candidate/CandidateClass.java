package org.mentionreport.candidate;

import java.util.List;
import java.util.Set;

/** The classes of {@code candidates.csv} that code looks for; those that only patterns look for stand in their shapes. */
final class CandidateClass {
    static final String ARTICLE = "article";
    static final String JOINT = "joint";
    static final String GENERIC = "generic";
    static final String STOP = "stop";
    static final String LEADING = "leading";
    static final String OWNER = "owner";
    static final String HEAD = "head";
    static final String SOFT_HEAD = "soft-head";
    static final String ARMS_HEAD = "arms-head";
    static final String ARMS = "arms";
    static final String BODY = "body";
    static final String KIND = "kind";
    static final String KINDS = "kinds";
    static final String MEMBER = "member";
    static final String PERSON = "person";

    /** Classes of single words, asked word by word. */
    static final Set<String> OF_SINGLE_WORDS = Set.of(ARTICLE, JOINT, GENERIC, STOP, LEADING, OWNER);

    /** All of them, sorted. */
    static final List<String> ALL = List.of(
            ARMS, ARMS_HEAD, ARTICLE, BODY, GENERIC, HEAD, JOINT, KIND, KINDS, LEADING, MEMBER, OWNER, PERSON,
            SOFT_HEAD, STOP);

    private CandidateClass() {}
}
