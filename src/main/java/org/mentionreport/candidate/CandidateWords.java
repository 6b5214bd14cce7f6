package org.mentionreport.candidate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import org.mentionreport.gazetteer.LanguageClass;
import org.mentionreport.text.PhraseTrie;
import org.mentionreport.text.Tokens;

/** The words and patterns of {@code candidates.csv} and {@code candidate-patterns.csv}. */
final class CandidateWords implements Serializable {
    private static final long serialVersionUID = 1;
    static final String ANY = "any";

    private final PhraseTrie<LanguageClass> phrases = new PhraseTrie<>();
    private final HashMap<String, BitSet> singles = new HashMap<>();
    private final ArrayList<CandidatePattern> patterns = new ArrayList<>();

    void add(CandidatePattern pattern) {
        patterns.add(pattern);
    }

    /** A leading word is generic as well. */
    void addSingle(String wordClass, int word) {
        singles.computeIfAbsent(wordClass, name -> new BitSet()).set(word);
        if (wordClass.equals(CandidateClass.LEADING)) {
            addSingle(CandidateClass.GENERIC, word);
        }
    }

    void addPhrase(String wordClass, String language, int[] words) {
        phrases.add(words, new LanguageClass(wordClass, language));
    }

    /** The classes that are not of single words. */
    PhraseTrie<LanguageClass> phrases() {
        return phrases;
    }

    /** The patterns of a language; all of them where it is not known. */
    List<CandidatePattern> patterns(String language) {
        return patterns.stream().filter(pattern -> pattern.isOf(language)).toList();
    }

    /** Whether a word is of a class of single words. */
    boolean is(String wordClass, int word) {
        BitSet words = singles.get(wordClass);
        return words != null && word != 0 && words.get(word);
    }

    /** Whether a word may belong to the same name as the one before it: a blank or a hyphen is all that stands between. */
    boolean joins(Tokens tokens, int token) {
        String gap = tokens.gapAfter(token - 1);
        if (!tokens.possessive(token - 1)) {
            return gap.equals(" ") || gap.equals("-");
        }
        return is(CandidateClass.OWNER, tokens.word(token - 1)) && gap.endsWith(" ") && gap.length() <= "'s ".length();
    }
}
