package org.mentionreport.report.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentionreport.article.Article;
import org.mentionreport.gazetteer.Country;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.mention.Findings;
import org.mentionreport.mention.Mention;

/** The words of an explanation that the text and the page share. */
final class Labels {
    private final Gazetteer gazetteer;
    private final Map<String, String> countries;

    Labels(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.countries = gazetteer.countries().stream().collect(Collectors.toMap(Country::code, Country::english));
    }

    String group(Mention mention) {
        return gazetteer.group(mention.groupId()).name();
    }

    /** Names with their codes, as in "Colombia (COL), Mexico (MEX)". */
    String countries(List<String> codes) {
        return codes.stream().map(this::country).collect(Collectors.joining(", "));
    }

    private String country(String code) {
        return code.equals(Country.UNKNOWN)
                ? "no known country (ZZZ)"
                : countries.getOrDefault(code, "?") + " (" + code + ")";
    }

    /** What settled a mention's countries, without the words that did. */
    static String settled(Mention mention) {
        String where =
                switch (mention.basis()) {
                    case SENTENCE -> "by its sentence";
                    case PARAGRAPH -> "by its paragraph";
                    case ARTICLE -> "by the article";
                    case ORIGIN -> "by where the group comes from";
                    case NONE -> "by nothing in the text";
                };
        return mention.rule().isEmpty() ? where : where + ", rule “" + mention.rule() + "”";
    }

    /** What is known of an article, by what it is called; nothing that is not known but date, language and setting. */
    Map<String, String> facts(Article article, Findings findings) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Record", article.source());
        facts.put("Address", article.url());
        facts.put("Outlet", article.outlet());
        facts.put("Title", article.title());
        facts.put(
                "Published",
                article.published() == null
                        ? "unknown"
                        : article.published() + ", by its "
                                + article.dateBasis().code());
        facts.put("Language", article.language().isEmpty() ? "unknown" : article.language());
        facts.put("Section", article.section());
        facts.put("Dateline", article.dateline());
        facts.put("Setting", findings.settings().isEmpty() ? "none" : countries(findings.settings()));
        facts.put("Mentions", mentions(findings.mentions()));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    /** As in "3: FARC 2, ELN 1". */
    private String mentions(List<Mention> mentions) {
        Map<String, Integer> groups = new TreeMap<>();
        mentions.forEach(mention -> groups.merge(group(mention), 1, Integer::sum));
        String each = groups.entrySet().stream()
                .map(group -> group.getKey() + " " + group.getValue())
                .collect(Collectors.joining(", "));
        return mentions.isEmpty() ? "none" : mentions.size() + ": " + each;
    }
}
