package org.mentionreport.corpus;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of marked-up content: block elements become paragraphs, the rest runs on. */
public final class HtmlText {

    private HtmlText() {}

    /** The paragraphs of a fragment or page, a blank line between two; no markup and no entity is left. */
    public static String paragraphs(String html) {
        return paragraphs(org.jsoup.Jsoup.parse(html).body());
    }

    static String paragraphs(Element root) {
        StringBuilder text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (breaks(node)) {
                    text.append("\n\n");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    text.append("\n\n");
                }
            }
        });
        return text.toString().replaceAll(" *\n\\s*", "\n\n").strip();
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }
}
