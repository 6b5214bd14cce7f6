package org.mentionreport.article;

import java.util.List;
import java.util.Optional;
import org.mentionreport.corpus.SourceRecord;

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
    private final SourceRecord.Shape shape;
    private final OtherStories others;

    /** How much article stands at a line and below, as long as nothing is dropped there. */
    private final int[] bodyFrom;

    private boolean isBelowSentence;

    private FurnitureLines(List<Line> lines, Furniture furniture, SourceRecord.Shape shape) {
        this.lines = lines;
        this.furniture = furniture;
        this.shape = shape;
        this.others = new OtherStories(lines, this::effectOf);
        this.bodyFrom = new int[lines.size() + 1];
        for (int index = lines.size() - 1; index >= 0; index--) {
            bodyFrom[index] = bodyFrom[index + 1] + paragraphLength(lines.get(index));
        }
    }

    /**
     * Drops them.
     *
     * @param shape behind an article whose markup has been read hardly anything is left
     */
    static void drop(List<Line> lines, Furniture furniture, SourceRecord.Shape shape) {
        new FurnitureLines(lines, furniture, shape).drop();
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
            isBelowSentence |= ParagraphJoiner.hasEnded(line.kept());
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
        return (body >= SHORTEST_BODY && shape != SourceRecord.Shape.MARKUP) || body > bodyFrom[index];
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
