package org.mentionreport.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.correction.Treated;
import org.mentionreport.count.CandidateCount;
import org.mentionreport.count.Counts;
import org.mentionreport.count.RollUp;
import org.mentionreport.duplicate.Duplicate;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.UnusedFieldsOfFiles;
import org.mentionreport.gazetteer.Country;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.report.CatalogueSize;
import org.mentionreport.report.GroupRow;
import org.mentionreport.report.ReportScope;
import org.mentionreport.report.ReportSource;

/**
 * What the reports of a run are made from. Articles and rejected records come from Spark a partition at a time.
 *
 * @param sortedFacts the articles as they were read
 * @param sortedArticles the articles as they are counted
 */
record RunReport(
        Counts counts,
        JavaRDD<ArticleFact> sortedFacts,
        List<CandidateCount> candidates,
        JavaRDD<ArticleFact> sortedArticles,
        List<Duplicate> copies,
        JavaRDD<Rejected> sortedRejected,
        List<Treated> corrections,
        List<UnusedFieldsOfFiles> unusedFields,
        Gazetteer gazetteer,
        RollUp rollUp,
        ReportScope scope,
        LocalDate asOf,
        List<String> inputs)
        implements ReportSource {

    @Override
    public Iterator<ArticleFact> articles() {
        return sortedArticles.toLocalIterator();
    }

    /** The articles as they were read, sorted by their id. */
    Iterator<ArticleFact> facts() {
        return sortedFacts.toLocalIterator();
    }

    @Override
    public Iterator<Duplicate> duplicates() {
        return copies.iterator();
    }

    @Override
    public Iterator<Rejected> rejected() {
        return sortedRejected.toLocalIterator();
    }

    @Override
    public List<GroupRow> groups() {
        return gazetteer.groups().stream()
                .map(group -> new GroupRow(group, gazetteer.namesOf(group.id()), rollUp.countedUnder(group.id())))
                .toList();
    }

    @Override
    public List<Country> countries() {
        List<Country> countries = new ArrayList<>(gazetteer.countries());
        countries.add(new Country(Country.UNKNOWN, "", "Unknown", "Desconocido", "Desconhecido"));
        return countries;
    }

    @Override
    public CatalogueSize catalogueSize() {
        long names = gazetteer.groups().stream()
                .mapToLong(group -> gazetteer.namesOf(group.id()).size())
                .sum();
        return new CatalogueSize(gazetteer.groups().size(), names, gazetteer.placeCount());
    }
}
