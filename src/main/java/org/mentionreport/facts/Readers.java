package org.mentionreport.facts;

import java.io.Serializable;
import org.mentionreport.article.ArticleReader;
import org.mentionreport.candidate.CandidateFinder;
import org.mentionreport.corpus.RecordReader;
import org.mentionreport.mention.MentionFinder;

/**
 * What turns the bytes of a file into facts, together: sent once to every machine of a cluster.
 */
public record Readers(
        RecordReader records,
        ArticleReader articles,
        MentionFinder mentions,
        CandidateFinder candidates,
        CanonicalAddress addresses)
        implements Serializable {}
