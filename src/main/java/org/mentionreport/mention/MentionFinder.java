package org.mentionreport.mention;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mentionreport.article.Article;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Tokens;

/**
 * Finds every mention of an article and its countries, by the definition of the measurement.
 *
 * <p>First the names, then the places with their roles, then the article's setting, then each mention's countries.
 */
public final class MentionFinder implements Serializable {
    private static final long serialVersionUID = 1;

    private final Gazetteer gazetteer;
    private final RuleSet rules;
    private final NameFinder names;
    private final PlaceFinder places;
    private final EvidenceFinder evidence;

    public MentionFinder(Gazetteer gazetteer) {
        this(gazetteer, RuleSet.ALL);
    }

    MentionFinder(Gazetteer gazetteer, RuleSet rules) {
        this.gazetteer = gazetteer;
        this.rules = rules;
        this.names = new NameFinder(gazetteer, rules);
        this.places = new PlaceFinder(gazetteer, rules);
        this.evidence = new EvidenceFinder(places, rules);
    }

    /** The mentions of an article and its setting. */
    public Findings find(Article article) {
        ArticleWords words = new ArticleWords(article, gazetteer);
        List<Naming> namings = names.find(words);
        List<Scene> scenes = evidence.scenes(words, namings);
        Setting setting = new SettingFinder(places).find(article, scenes);
        List<List<Scene>> dispatches = rules.holds("digest") ? Digest.dispatches(scenes) : List.of(scenes);
        List<Mention> mentions = new ArrayList<>();
        for (List<Scene> dispatch : dispatches) {
            boolean alone = dispatches.size() == 1;
            mentions.addAll(mentions(dispatch, alone ? setting : SettingFinder.ofDispatch(dispatch)));
        }
        return new Findings(mentions, setting.countries());
    }

    private List<Mention> mentions(List<Scene> scenes, Setting setting) {
        CountrySettler settler = new CountrySettler(scenes, setting, rules);
        List<Mention> mentions = new ArrayList<>();
        for (int s = 0; s < scenes.size(); s++) {
            for (Naming naming : scenes.get(s).namings()) {
                mentions.add(mention(scenes.get(s), naming, settler.settle(s, naming)));
            }
        }
        return mentions;
    }

    private static Mention mention(Scene scene, Naming naming, Placement placement) {
        Tokens tokens = scene.tokens();
        Sentence sentence = scene.sentence();
        int start = tokens.start(naming.from());
        int end = tokens.end(naming.to() - 1);
        return new Mention(
                naming.groupId(),
                tokens.text().substring(start, end),
                start,
                end,
                placement.countries(),
                placement.basis(),
                placement.evidence(),
                placement.rule(),
                tokens.text().substring(sentence.start(), start),
                tokens.text().substring(end, sentence.end()));
    }
}
