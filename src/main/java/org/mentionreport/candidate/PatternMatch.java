package org.mentionreport.candidate;

import java.util.List;
import java.util.stream.Stream;
import org.mentionreport.mention.Clues;

/** Whether what a pattern asks for stands around a name. */
final class PatternMatch {
    private static final int LONGEST_GAP = 2;

    private final NamedSentence words;
    private final CandidateWords known;
    private final NameRun run;

    PatternMatch(NamedSentence words, CandidateWords known, NameRun run) {
        this.words = words;
        this.known = known;
        this.run = run;
    }

    boolean holds(CandidatePattern pattern) {
        return before(pattern.before())
                && after(pattern.after(), 0, run.to(), false)
                && pattern.signs().stream().allMatch(this::hasSign);
    }

    private boolean hasSign(CandidatePattern.Sign sign) {
        return switch (sign) {
            case HEADED -> run.head() == NameRun.Head.SURE;
            case SOFT_HEADED -> run.head() == NameRun.Head.SOFT;
            case ACRONYM -> run.acronym() >= 0 && run.headed();
            case CRIME -> words.isOnCrimeBeside(run);
        };
    }

    /** Whether elements stand right before the name, or before articles in front of it: a language's article is another's word. */
    private boolean before(List<CandidatePattern.Element> elements) {
        for (int end = run.start(); ; end--) {
            if (before(elements, elements.size() - 1, end, false)) {
                return true;
            }
            if (!words.holds(end - 1) || !words.joins(end) || !isArticle(end - 1)) {
                return false;
            }
        }
    }

    /** Whether elements up to one stand right before a word. */
    private boolean before(List<CandidatePattern.Element> elements, int last, int at, boolean afterComma) {
        if (last < 0) {
            return true;
        }
        CandidatePattern.Element element = elements.get(last);
        if (element.kind() == CandidatePattern.Kind.COMMA) {
            return words.holds(at - 1) && words.tokens().gapHolds(at - 1, ',') && before(elements, last - 1, at, true);
        }
        if (!words.holds(at - 1) || !afterComma && !words.joins(at)) {
            return false;
        }
        return switch (element.kind()) {
            case WORD -> words.tokens().word(at - 1) == element.word() && before(elements, last - 1, at - 1, false);
            case CLASS ->
                ending(words.clues().all(element.wordClass()), at)
                        .anyMatch(span -> before(elements, last - 1, span.from(), false));
            case GROUP -> ending(words.groups(), at).anyMatch(span -> before(elements, last - 1, span.from(), false));
            case GAP -> gapBefore(elements, last, at);
            case COMMA -> throw new IllegalStateException("a comma is no word");
        };
    }

    private boolean gapBefore(List<CandidatePattern.Element> elements, int last, int end) {
        for (int length = 0; length <= LONGEST_GAP; length++) {
            if (before(elements, last - 1, end - length, false)) {
                return true;
            }
            if (!words.holds(end - length - 1) || !words.joins(end - length)) {
                return false;
            }
        }
        return false;
    }

    /** Whether elements from one on stand right behind a word. */
    private boolean after(List<CandidatePattern.Element> elements, int first, int start, boolean afterComma) {
        if (first == elements.size()) {
            return true;
        }
        CandidatePattern.Element element = elements.get(first);
        if (element.kind() == CandidatePattern.Kind.COMMA) {
            return words.tokens().gapHolds(start - 1, ',') && after(elements, first + 1, start, true);
        }
        if (!words.holds(start)
                || !afterComma && !words.joins(start)
                || words.tokens().possessive(run.to() - 1)) {
            return false;
        }
        return switch (element.kind()) {
            case WORD -> words.tokens().word(start) == element.word() && after(elements, first + 1, start + 1, false);
            case CLASS ->
                starting(words.clues().all(element.wordClass()), start)
                        .anyMatch(span -> after(elements, first + 1, span.to(), false));
            case GROUP ->
                starting(words.groups(), skipArticlesBehind(start))
                        .anyMatch(span -> after(elements, first + 1, span.to(), false));
            case GAP -> gapAfter(elements, first, start);
            case COMMA -> throw new IllegalStateException("a comma is no word");
        };
    }

    private boolean gapAfter(List<CandidatePattern.Element> elements, int first, int start) {
        int from = skipArticlesBehind(start);
        for (int length = 0; length <= LONGEST_GAP; length++) {
            boolean joined = length == 0 || words.holds(from + length) && words.joins(from + length);
            if (!joined) {
                return false;
            }
            if (after(elements, first + 1, from + length, length == 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean isArticle(int token) {
        return known.is(CandidateClass.ARTICLE, words.tokens().word(token));
    }

    private int skipArticlesBehind(int start) {
        int at = start;
        while (words.holds(at)
                && known.is(CandidateClass.ARTICLE, words.tokens().word(at))) {
            at++;
        }
        return at;
    }

    private static Stream<Clues.Span> ending(List<Clues.Span> spans, int end) {
        return spans.stream().filter(span -> span.to() == end);
    }

    private static Stream<Clues.Span> starting(List<Clues.Span> spans, int start) {
        return spans.stream().filter(span -> span.from() == start);
    }
}
