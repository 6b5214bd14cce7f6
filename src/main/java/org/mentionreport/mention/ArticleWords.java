package org.mentionreport.mention;

import java.util.List;
import org.mentionreport.article.Article;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.text.Folding;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Tokens;

/** An article cut into words and sentences; a sentence's word classes are looked up when first asked for. */
final class ArticleWords {
    private final Article article;
    private final Gazetteer gazetteer;
    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final Clues[] clues;

    ArticleWords(Article article, Gazetteer gazetteer) {
        this.article = article;
        this.gazetteer = gazetteer;
        this.tokens = gazetteer.tokeniser().tokenise(article.text());
        this.sentences =
                new DispatchHeads(gazetteer, tokens).cut(gazetteer.sentences().split(tokens));
        this.clues = new Clues[sentences.size()];
    }

    Article article() {
        return article;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The words of a place, whatever their case and accents. */
    String folded(FoundPlace place) {
        return Folding.fold(tokens.words(place.from(), place.to()));
    }

    Clues clues(int sentence) {
        if (clues[sentence] == null) {
            clues[sentence] = new Clues(tokens, sentences.get(sentence), gazetteer.classes(), article.language());
        }
        return clues[sentence];
    }
}
