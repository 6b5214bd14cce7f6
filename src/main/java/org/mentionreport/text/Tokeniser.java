package org.mentionreport.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Cuts a text into words: runs of letters or of digits, folded.
 *
 * <ul>
 *   <li>Letters and digits part, so that "MS13", "MS-13" and "MS 13" are the same words.
 *   <li>An apostrophe inside a word vanishes ("'Ndrangheta", "N'drangheta"); an English "'s" is no part of its word.
 *   <li>A dotted acronym is one word ("F.A.R.C.", "U.S.").
 *   <li>A word cut by a hyphen at the end of a line is one word where the whole is known.
 * </ul>
 */
public final class Tokeniser implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_WORD = 64;

    private final Lexicon lexicon;

    public Tokeniser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of an article's text. */
    public Tokens tokenise(String text) {
        return new Pass(text, false).run();
    }

    /** The word numbers of a phrase of the data files; words that are new to the lexicon are added to it. */
    public int[] learn(String phrase) {
        Tokens tokens = new Pass(phrase, true).run();
        int[] words = new int[tokens.size()];
        Arrays.setAll(words, tokens::word);
        return words;
    }

    private final class Pass {
        private final String text;
        private final boolean learning;
        private final Tokens tokens;
        private final char[] letters = new char[LONGEST_WORD];
        private int length;

        Pass(String text, boolean learning) {
            this.text = text;
            this.learning = learning;
            this.tokens = new Tokens(text);
        }

        Tokens run() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isLetter(c)) {
                    at = word(at);
                } else if (Character.isDigit(c)) {
                    at = number(at);
                } else {
                    at++;
                }
            }
            return tokens;
        }

        private int word(int start) {
            int acronymEnd = acronym(start);
            if (acronymEnd > 0) {
                tokens.add(number(), start, acronymEnd, Shape.UPPER, isPossessive(acronymEnd));
                return isPossessive(acronymEnd) ? acronymEnd + 2 : acronymEnd;
            }
            length = 0;
            int end = start;
            int upper = 0;
            boolean firstUpper = Character.isUpperCase(text.charAt(start));
            boolean possessive = false;
            int at = start;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                    keep(Folding.fold(c));
                    upper += Character.isUpperCase(c) ? 1 : 0;
                    end = ++at;
                } else if (isApostrophe(c)) {
                    if (isPossessive(at)) {
                        possessive = true;
                        at += 2;
                        break;
                    }
                    if (!isLetterAt(at + 1)) {
                        possessive = length > 0 && letters[Math.min(length, LONGEST_WORD) - 1] == 's';
                        break;
                    }
                    at++;
                } else {
                    break;
                }
            }
            Shape shape = shape(upper, length, firstUpper);
            if (!joinsLast(start, end)) {
                tokens.add(number(), start, end, shape, possessive);
            }
            return at;
        }

        private int number(int start) {
            length = 0;
            int at = start;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                keep(text.charAt(at++));
            }
            tokens.add(number(), start, at, Shape.DIGITS, false);
            return at;
        }

        /** The end of a dotted acronym that starts here ("U.S.", "F.A.R.C"), its letters kept; 0 where there is none. */
        private int acronym(int start) {
            int at = start;
            length = 0;
            while (isLetterAt(at) && at + 1 < text.length() && text.charAt(at + 1) == '.' && !isLetterAt(at - 1)) {
                keep(Folding.fold(text.charAt(at)));
                at += 2;
            }
            if (length > 0 && isLetterAt(at) && !isLetterAt(at + 1) && !isApostropheLetter(at + 1)) {
                keep(Folding.fold(text.charAt(at)));
                at++;
            }
            return length >= 2 ? at : 0;
        }

        /** Joins "Sina-" and "loa" where the word before ended with a hyphen and a break, and the whole is a known word. */
        private boolean joinsLast(int start, int end) {
            int last = tokens.size() - 1;
            if (learning || last < 0 || start - tokens.end(last) < 2 || text.charAt(tokens.end(last)) != '-') {
                return false;
            }
            if (!text.substring(tokens.end(last) + 1, start).isBlank() || tokens.shape(last) == Shape.DIGITS) {
                return false;
            }
            char[] tail = Arrays.copyOf(letters, length);
            length = 0;
            for (int i = tokens.start(last); i < tokens.end(last); i++) {
                if (Character.isLetter(text.charAt(i))) {
                    keep(Folding.fold(text.charAt(i)));
                }
            }
            for (char c : tail) {
                keep(c);
            }
            int whole = number();
            if (whole != Lexicon.UNKNOWN) {
                tokens.extendLast(whole, end);
                return true;
            }
            length = tail.length;
            System.arraycopy(tail, 0, letters, 0, tail.length);
            return false;
        }

        private void keep(char folded) {
            if (folded != 0 && length < LONGEST_WORD) {
                letters[length++] = folded;
            }
        }

        private int number() {
            return learning ? lexicon.add(letters, length) : lexicon.find(letters, length);
        }

        private boolean isLetterAt(int at) {
            return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
        }

        private boolean isApostropheLetter(int at) {
            return at < text.length() && isApostrophe(text.charAt(at)) && isLetterAt(at + 1) && !isPossessive(at);
        }

        private boolean isPossessive(int at) {
            return at + 1 < text.length()
                    && isApostrophe(text.charAt(at))
                    && Folding.fold(text.charAt(at + 1)) == 's'
                    && !isLetterAt(at + 2);
        }

        private static boolean isApostrophe(char c) {
            return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\u00b4' || c == '`';
        }

        private static Shape shape(int upper, int length, boolean firstUpper) {
            if (upper == 0) {
                return Shape.LOWER;
            }
            if (upper >= length) {
                return Shape.UPPER;
            }
            return upper == 1 && firstUpper ? Shape.CAPITALISED : Shape.MIXED;
        }
    }
}
