package org.mentionreport.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a body begins with: its dateline, and where that follows a headline on the same line, the headline.
 *
 * @param headline empty where the line begins with the dateline, or there is none
 * @param dateline the place as written, or empty
 * @param dated the date of the dateline
 * @param digest the date in a digest's name
 */
record BodyHead(String headline, String dateline, Optional<LocalDate> dated, Optional<LocalDate> digest) {
    private static final int FIRST_LINES = 4;

    /** A weekly takes over a report some days later. */
    private static final int MOST_DAYS_BETWEEN = 7;

    private static final Pattern BEFORE_HEADLINE =
            Pattern.compile("^(?:\\([^)]{3,80}\\)|(?:URGENTE|ATENCION EDITORES)\\b)[\\s.:-]*");
    private static final Pattern BEHIND_HEADLINE =
            Pattern.compile(" {2,}.*$| Por \\p{Lu}[\\p{L} .-]{3,60};?\\s*$", Pattern.DOTALL);

    /**
     * Reads the first kept lines; a dateline is dropped, a headline before it becomes a line of its own.
     *
     * @param told the day of publication, where another place than the body tells it
     */
    static BodyHead read(List<Line> lines, Datelines datelines, Optional<LocalDate> told) {
        List<Line> kept = lines.stream().filter(line -> !line.kept().isEmpty()).toList();
        Optional<LocalDate> digest = kept.isEmpty()
                ? Optional.empty()
                : datelines.digest(kept.get(0).kept()).flatMap(Datelines.Match::date);
        for (int index = 0; index < Math.min(FIRST_LINES, kept.size()); index++) {
            Optional<Datelines.Match> start = atStart(kept, index, datelines, told);
            if (start.isPresent()) {
                return new BodyHead("", start.get().place(), start.get().date(), digest);
            }
        }
        if (kept.isEmpty()) {
            return new BodyHead("", "", Optional.empty(), digest);
        }
        if (digest.isPresent()) {
            return placed(datelines.inside(kept.get(0).kept()), digest);
        }
        return afterHeadline(lines, kept.get(0), datelines)
                .orElseGet(() -> placed(
                        kept.stream()
                                .limit(FIRST_LINES)
                                .flatMap(line -> datelines.placeAtStart(line.kept()).stream())
                                .findFirst(),
                        digest));
    }

    /** A place that stays in the text. */
    private static BodyHead placed(Optional<Datelines.Match> match, Optional<LocalDate> digest) {
        return new BodyHead("", match.map(Datelines.Match::place).orElse(""), Optional.empty(), digest);
    }

    /** A dateline may itself be broken over two lines. */
    private static Optional<Datelines.Match> atStart(
            List<Line> kept, int index, Datelines datelines, Optional<LocalDate> told) {
        Line line = kept.get(index);
        Optional<Datelines.Match> match = believable(line.keptWithGaps(), datelines, told);
        if (match.isPresent()) {
            line.dropStart(match.get().end(), "dateline");
            return match;
        }
        if (index + 1 < kept.size() && !kept.get(index + 1).isAfterBlank()) {
            String both = line.keptWithGaps() + " " + kept.get(index + 1).keptWithGaps();
            Optional<Datelines.Match> broken = believable(both, datelines, told);
            int end = broken.map(Datelines.Match::end).orElse(0)
                    - line.keptWithGaps().length()
                    - 1;
            if (end > 0) {
                line.drop("dateline");
                kept.get(index + 1).dropStart(end, "dateline");
                return broken;
            }
        }
        return Optional.empty();
    }

    private static Optional<Datelines.Match> believable(String text, Datelines datelines, Optional<LocalDate> told) {
        return datelines
                .atStart(text)
                .or(() -> datelines.sentenceAtStart(text).filter(match -> areNear(match.date(), told)));
    }

    private static boolean areNear(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent()
                && other.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= MOST_DAYS_BETWEEN;
    }

    private static Optional<BodyHead> afterHeadline(List<Line> lines, Line line, Datelines datelines) {
        Optional<Datelines.Match> match = datelines.afterHeadline(line.keptWithGaps());
        if (match.isEmpty()) {
            return Optional.empty();
        }
        String text = line.keptWithGaps();
        int end = match.get().start();
        Matcher before = BEFORE_HEADLINE.matcher(text);
        int from = before.lookingAt() && before.end() < end ? before.end() : 0;
        Matcher behind = BEHIND_HEADLINE.matcher(text.substring(from, end).stripTrailing());
        int to = behind.find() ? from + behind.start() : end;
        String headline = text.substring(from, to).strip();
        if (headline.isEmpty()) {
            return Optional.of(new BodyHead("", match.get().place(), match.get().date(), Optional.empty()));
        }
        lines.add(
                lines.indexOf(line),
                Line.ofParagraph(List.of(
                        new Passage(text.substring(0, from), "agency mark"),
                        new Passage(headline, ""),
                        new Passage(text.substring(to, end), "byline"))));
        lines.set(
                lines.indexOf(line),
                Line.ofParagraph(List.of(
                        new Passage(text.substring(end, match.get().end()), "dateline"),
                        new Passage(text.substring(match.get().end()), ""))));
        return Optional.of(
                new BodyHead(headline, match.get().place(), match.get().date(), Optional.empty()));
    }
}
