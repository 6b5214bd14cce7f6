package org.mentionreport.report;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.correction.Treated;
import org.mentionreport.count.CandidateCount;
import org.mentionreport.count.Counts;
import org.mentionreport.duplicate.Duplicate;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.UnusedFieldsOfFiles;
import org.mentionreport.gazetteer.Country;

/**
 * Everything a report is made from. What grows with the corpus comes as an iterator, and each call starts a new one.
 *
 * <p>The counts are already limited to the {@link #scope()}; articles come whole, and a report lists those of their
 * mentions that the scope covers ({@link #mentionRows()}).
 */
public interface ReportSource {

    /** All counts, limited to the scope; articles read, duplicates and rejected records are whole. */
    Counts counts();

    /** Names that look like a group's and are not in the catalogue, by rank; from all articles, whatever the scope. */
    List<CandidateCount> candidates();

    /** All articles, sorted by their id. May be called several times. */
    Iterator<ArticleFact> articles();

    /** All copies, sorted by source. */
    Iterator<Duplicate> duplicates();

    /** All rejected records, sorted by source. */
    Iterator<Rejected> rejected();

    /** What analysts overrule, with what became of it, in the order of its file; the articles and counts have it in them. */
    List<Treated> corrections();

    /** What files say under names that mean no field, while they lack one that matters; most files first. */
    List<UnusedFieldsOfFiles> unusedFields();

    /** All groups of the catalogue, with their names. */
    List<GroupRow> groups();

    /** All countries of the catalogue and the unknown one. */
    List<Country> countries();

    /** What the report covers. */
    ReportScope scope();

    /** The day the run counts as its own. */
    LocalDate asOf();

    /** The inputs as a reader knows them, sorted: no machine's paths. */
    List<String> inputs();

    /** How many groups, names and places the catalogue knows. */
    CatalogueSize catalogueSize();

    /** The mentions that the scope covers, one row per mention and country, sorted by {@link MentionRow#rowId()}. */
    default Iterator<MentionRow> mentionRows() {
        return new MentionRows(articles(), scope());
    }
}
