package org.mentionreport.article;

import java.util.List;
import java.util.Optional;

/** Drops the lines that are furniture: buttons, teasers, tag lists, and everything behind an article's end. */
final class FurnitureLines {
    /** Less text than this before a line that ends articles means that it stands in the page's head. */
    private static final int SHORTEST_BODY = 200;

    /** A shorter line may be part of a menu. */
    private static final int SHORTEST_PARAGRAPH = 60;

    private static final int LONGEST_TAG = 45;
    private static final int LONGEST_LINK = 20;
    private static final int LONGEST_HEADLINE = 160;

    private final List<Line> lines;
    private final Furniture furniture;
    private final boolean isWebPage;

    private FurnitureLines(List<Line> lines, Furniture furniture, boolean isWebPage) {
        this.lines = lines;
        this.furniture = furniture;
        this.isWebPage = isWebPage;
    }

    /**
     * Drops them.
     *
     * @param isWebPage whether what stands behind the article was told by its markup already, so that hardly anything is left
     */
    static void drop(List<Line> lines, Furniture furniture, boolean isWebPage) {
        new FurnitureLines(lines, furniture, isWebPage).drop();
    }

    private void drop() {
        int body = 0;
        int lastShare = -1;
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (line.isDropped()) {
                continue;
            }
            Optional<Effect> effect = isInsideSentence(index) ? Optional.empty() : furniture.ofLine(line.kept());
            if (effect.filter(Effect.REST::equals).isPresent() && endsArticle(index, body)) {
                dropFrom(index, Effect.REST.reason());
            } else if (effect.isPresent()) {
                lastShare = effect.get() == Effect.SHARE ? index : lastShare;
                line.drop(effect.get().reason());
            } else if (furniture.isTeaser(line.kept())) {
                line.drop(Effect.TEASER.reason());
            } else if (furniture.isTeaserLabel(line.kept())) {
                line.drop(Effect.TEASER.reason());
                dropHeadlines(index + 1);
            } else {
                body += paragraphLength(line);
            }
        }
        dropTagList(lastShare);
    }

    /** Menus hold the same words as what follows an article; above an article hardly a sentence stands. */
    private boolean endsArticle(int index, int body) {
        int rest = lines.subList(index, lines.size()).stream()
                .mapToInt(FurnitureLines::paragraphLength)
                .sum();
        return (body >= SHORTEST_BODY && !isWebPage) || body > rest;
    }

    /** How much of a line is article, as far as its shape tells: menus have neither long lines nor sentences. */
    static int paragraphLength(Line line) {
        String text = line.kept();
        boolean isParagraph = text.length() >= SHORTEST_PARAGRAPH || text.matches("(?s).{20,}[.!?][\"”’»)]?");
        return isParagraph && !text.endsWith("…") ? text.length() : 0;
    }

    /** A word on a line of its own may be a link inside a sentence, which goes on below. */
    private boolean isInsideSentence(int index) {
        return lines.get(index).kept().length() <= LONGEST_LINK
                && index > 0
                && index + 1 < lines.size()
                && ParagraphJoiner.goesOn(lines.get(index + 1).kept());
    }

    private void dropFrom(int first, String reason) {
        lines.subList(first, lines.size()).forEach(line -> line.drop(reason));
    }

    /** The headline under a label; of a list of them, all. */
    private void dropHeadlines(int first) {
        int index = first;
        while (index < lines.size() && isHeadline(lines.get(index).kept())) {
            boolean isListed = lines.get(index).kept().matches("[-•*·>].*|[^\\p{L}]+");
            lines.get(index).drop(Effect.TEASER.reason());
            index++;
            if (!isListed) {
                return;
            }
        }
    }

    private static boolean isHeadline(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_HEADLINE && !text.matches("(?s).*[.;,]");
    }

    /** Short lines behind the last share button, up to the end. */
    private void dropTagList(int lastShare) {
        if (lastShare < 0) {
            return;
        }
        List<Line> tail = lines.subList(lastShare + 1, lines.size());
        boolean areTags = tail.stream()
                .map(Line::kept)
                .allMatch(text -> text.isEmpty() || (text.length() <= LONGEST_TAG && !text.matches("(?s).*[.!?\"”]")));
        if (areTags) {
            tail.forEach(line -> line.drop("tag list"));
        }
    }
}
