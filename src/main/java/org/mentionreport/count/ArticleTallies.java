package org.mentionreport.count;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;
import org.mentionreport.gazetteer.Country;
import scala.Tuple2;

/** What one article adds to each sum it belongs to. */
final class ArticleTallies implements PairFlatMapFunction<ArticleFact, String, Tally> {
    private static final long serialVersionUID = 1;

    private final Covered covered;

    ArticleTallies(Covered covered) {
        this.covered = covered;
    }

    @Override
    public Iterator<Tuple2<String, Tally>> call(ArticleFact article) {
        Map<String, Long> mentions = new TreeMap<>();
        String year = YearCount.key(article.year());
        long counted = 0;
        for (MentionFact mention : article.mentions()) {
            List<String> countries = mention.countries().stream()
                    .filter(country -> covered.covers(article, mention, country))
                    .toList();
            for (String country : countries) {
                add(mentions, SumKey.of(SumKey.Sum.MENTION_COUNT, country, mention.groupId(), year));
                add(mentions, SumKey.of(SumKey.Sum.COUNTRY_YEAR, country, year));
                add(mentions, SumKey.of(SumKey.Sum.COUNTRY, country));
            }
            if (!countries.isEmpty()) {
                counted++;
                add(mentions, SumKey.of(SumKey.Sum.GROUP_YEAR, mention.groupId(), year));
            }
        }
        List<Tuple2<String, Tally>> tallies = new ArrayList<>();
        mentions.forEach((key, count) -> tallies.add(new Tuple2<>(key, Tally.of(count, article.published()))));
        Tally whole = Tally.of(counted, article.published());
        tallies.add(new Tuple2<>(SumKey.of(SumKey.Sum.YEAR, year), whole));
        List<String> settings = article.settings().isEmpty() ? List.of(Country.UNKNOWN) : article.settings();
        for (String setting : settings) {
            tallies.add(new Tuple2<>(SumKey.of(SumKey.Sum.COVERAGE, setting, year, article.outlet()), whole));
        }
        return tallies.iterator();
    }

    private static void add(Map<String, Long> mentions, String key) {
        mentions.merge(key, 1L, Long::sum);
    }
}
