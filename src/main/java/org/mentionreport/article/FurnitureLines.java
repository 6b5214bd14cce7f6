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
    private final OtherStories others;

    private FurnitureLines(List<Line> lines, Furniture furniture, boolean isWebPage) {
        this.lines = lines;
        this.furniture = furniture;
        this.isWebPage = isWebPage;
        this.others = new OtherStories(lines, this::effectOf);
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
            Optional<Effect> effect = effectOf(index);
            if (effect.isEmpty()) {
                body += paragraphLength(line);
            } else if (effect.get() == Effect.OWN) {
                line.markOwn();
            } else {
                lastShare = effect.get() == Effect.SHARE || effect.get() == Effect.TAGS ? index : lastShare;
                String reason = effect.get().reason();
                lines.subList(index, endOf(effect.get(), index, body)).forEach(dropped -> dropped.drop(reason));
            }
        }
        dropTagList(lastShare);
    }

    private Optional<Effect> effectOf(int index) {
        if (lines.get(index).isDropped()) {
            return Optional.of(Effect.DROP);
        }
        String text = lines.get(index).kept();
        boolean isTeaser = furniture.isTeaser(text) || furniture.isTeaserLabel(text);
        Optional<Effect> marked = isInsideSentence(index) ? Optional.empty() : furniture.ofLine(text);
        return marked.or(() -> isTeaser ? Optional.of(Effect.TEASER) : Optional.empty());
    }

    /** Behind the last line that goes with this one. */
    private int endOf(Effect effect, int index, int body) {
        int next = index + 1;
        return switch (effect) {
            case REST -> endsArticle(index, body) ? lines.size() : next;
            case LIST -> endsArticle(index, body) ? others.end(next) : next;
            case TEASER -> isLabelOfHeadline(index) ? endOfHeadlines(next) : next;
            default -> next;
        };
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

    /** A word on a line of its own may be a link inside a sentence, which goes on below, or the end of one. */
    private boolean isInsideSentence(int index) {
        String text = lines.get(index).kept();
        return text.length() <= LONGEST_LINK
                && index > 0
                && (index + 1 < lines.size()
                                && ParagraphJoiner.goesOn(lines.get(index + 1).kept())
                        || text.endsWith(".")
                                && !lines.get(index).isAfterBlank()
                                && !ParagraphJoiner.hasEnded(
                                        lines.get(index - 1).kept()));
    }

    /** In a menu above the text the same words lead to other pages, and the title may stand below. */
    private boolean isLabelOfHeadline(int index) {
        String text = lines.get(index).kept();
        boolean isBelowSentence =
                lines.subList(0, index).stream().anyMatch(line -> ParagraphJoiner.hasEnded(line.kept()));
        return furniture.isTeaserLabel(text) && (isBelowSentence || text.endsWith(":"));
    }

    /** Behind the headline under a label; of a list of them, behind all. */
    private int endOfHeadlines(int first) {
        int index = first;
        while (index < lines.size() && isHeadline(lines.get(index).kept())) {
            boolean isListed = lines.get(index).kept().matches("[-•*·>].*|[^\\p{L}]+");
            index++;
            if (!isListed) {
                return index;
            }
        }
        return index;
    }

    private static boolean isHeadline(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_HEADLINE && !text.matches("(?s).*[.;,][\"”’»)]*");
    }

    /** Short lines behind the last share button, up to the end. */
    private void dropTagList(int lastShare) {
        if (lastShare < 0) {
            return;
        }
        List<Line> tail = lines.subList(lastShare + 1, lines.size());
        boolean areTags = tail.stream()
                .filter(line -> !line.isOwn())
                .map(Line::kept)
                .allMatch(text -> text.isEmpty() || (text.length() <= LONGEST_TAG && !text.matches("(?s).*[.!?\"”]")));
        if (areTags) {
            tail.stream().filter(line -> !line.isOwn()).forEach(line -> line.drop(Effect.TAGS.reason()));
        }
    }
}
