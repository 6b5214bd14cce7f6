package org.mentionreport.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The body that a page's linked data states. It often comes without paragraphs, headings and captions, so the page's own blocks
 * stand for it wherever they hold its words.
 */
final class StatedBody {
    /** A shorter block may stand in the body by chance; it counts only right behind the one before it. */
    private static final int SHORTEST = 25;

    /** So many blocks behind one are asked whether they stand before it. */
    private static final int NEXT = 3;

    /** With a smaller share of the stated words found in the page, its blocks are not what was stated. */
    private static final double LEAST_SHARE = 0.85;

    /** A box under a heading of its own has paragraphs as long; teasers and invitations are shorter. */
    private static final int SHORTEST_OF_BOX = 120;

    private final String stated;
    private final String key;

    StatedBody(String stated) {
        this.stated = withoutMarkdown(stated);
        this.key = Blocks.key(HtmlText.text(this.stated));
    }

    /** How many letters and digits it has. */
    int length() {
        return key.length();
    }

    List<String> paragraphs(Document page) {
        List<Element> blocks = Blocks.of(page.body());
        List<String> keys =
                blocks.stream().map(block -> Blocks.key(block.text())).toList();
        boolean[] isStated = new boolean[blocks.size()];
        int found = 0;
        int end = 0;
        for (int index = 0; index < isStated.length; index++) {
            String block = keys.get(index);
            int at = key.indexOf(block, end);
            isStated[index] = !block.isEmpty()
                    && (block.length() < SHORTEST ? at == end : at >= 0)
                    && !isAhead(at, end, keys.subList(index + 1, Math.min(index + 1 + NEXT, keys.size())));
            if (isStated[index]) {
                end = at + block.length();
                found += block.length();
            }
        }
        return found < key.length() * LEAST_SHARE ? ownParagraphs() : paragraphs(blocks, isStated);
    }

    /** Some publishers state the text as their editors write it: links, pictures, attributes and rulers in Markdown. */
    private static String withoutMarkdown(String text) {
        return text.replaceAll("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)", "$1")
                .replaceAll("\\[#\\w+:[^\\[\\]]*\\]|\\{:[^{}]*\\}", "")
                .replaceAll("(?m)^[+*_-]{3,}[\\w-]*\\s*$", "");
    }

    /** Whether the words of the next blocks stand before a place: a heading may repeat what is said below it. */
    private boolean isAhead(int at, int end, List<String> next) {
        return at > end
                && next.stream()
                        .filter(block -> block.length() >= SHORTEST)
                        .mapToInt(block -> key.indexOf(block, end))
                        .anyMatch(other -> other >= 0 && other < at);
    }

    private List<String> ownParagraphs() {
        return stated.lines()
                .flatMap(line -> HtmlText.text(line).lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The stated blocks, and the headings, captions and boxes that stand between two of them. */
    private static List<String> paragraphs(List<Element> blocks, boolean[] isStated) {
        List<String> paragraphs = new ArrayList<>();
        List<String> between = new ArrayList<>();
        Set<Element> around = Blocks.around(IntStream.range(0, isStated.length)
                .filter(index -> isStated[index])
                .mapToObj(blocks::get)
                .toList());
        for (int index = 0; index < isStated.length; index++) {
            Element block = blocks.get(index);
            if (isStated[index]) {
                paragraphs.addAll(between);
                between.clear();
                paragraphs.addAll(HtmlText.paragraphs(block));
            } else if ((Blocks.isBeside(block) || isOfBox(block, around)) && !paragraphs.isEmpty()) {
                between.addAll(HtmlText.paragraphs(block));
            }
        }
        return paragraphs;
    }

    /** Whether a paragraph stands under a heading in a box of its own that leads nowhere: not a word of it is another page's. */
    private static boolean isOfBox(Element block, Set<Element> aroundStated) {
        Element box = block.parent();
        return block.normalName().equals("p")
                && block.text().length() >= SHORTEST_OF_BOX
                && !aroundStated.contains(box)
                && box.selectFirst("h2, h3, h4, h5, h6") != null
                && box.selectFirst("a[href]") == null;
    }
}
