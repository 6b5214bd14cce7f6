package org.mentionreport.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.UnusedFields;
import org.mentionreport.correction.Treated;
import org.mentionreport.count.CandidateCount;
import org.mentionreport.count.Counts;
import org.mentionreport.duplicate.Duplicate;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.UnusedFieldsOfFiles;
import org.mentionreport.gazetteer.Country;

/** A source made of lists. */
public record FixtureSource(
        List<ArticleFact> articleList,
        List<Duplicate> duplicateList,
        List<Rejected> rejectedList,
        List<Treated> corrections,
        List<GroupRow> groups,
        List<Country> countries,
        ReportScope scope,
        LocalDate asOf)
        implements ReportSource {

    public FixtureSource {
        articleList = articleList.stream()
                .sorted(Comparator.comparing(ArticleFact::articleId))
                .toList();
        duplicateList = duplicateList.stream()
                .sorted(Comparator.comparing(Duplicate::source))
                .toList();
        rejectedList = rejectedList.stream()
                .sorted(Comparator.comparing(Rejected::source))
                .toList();
    }

    public FixtureSource within(ReportScope other) {
        return new FixtureSource(articleList, duplicateList, rejectedList, corrections, groups, countries, other, asOf);
    }

    public FixtureSource with(List<ArticleFact> otherArticles) {
        return new FixtureSource(
                otherArticles, duplicateList, rejectedList, corrections, groups, countries, scope, asOf);
    }

    @Override
    public Counts counts() {
        return FixtureCounts.of(this);
    }

    @Override
    public List<CandidateCount> candidates() {
        return FixtureCandidates.all();
    }

    @Override
    public Iterator<ArticleFact> articles() {
        return articleList.iterator();
    }

    @Override
    public Iterator<Duplicate> duplicates() {
        return duplicateList.iterator();
    }

    @Override
    public Iterator<Rejected> rejected() {
        return rejectedList.iterator();
    }

    @Override
    public List<UnusedFieldsOfFiles> unusedFields() {
        return List.of(new UnusedFieldsOfFiles(
                new UnusedFields(List.of("title", "published"), List.of("kop", "dag")), "weekly-press/1999.csv", 3));
    }

    @Override
    public List<String> inputs() {
        return List.of("wire-archive", "weekly-press");
    }

    @Override
    public CatalogueSize catalogueSize() {
        return new CatalogueSize(412, 1_874, 5_210);
    }
}
