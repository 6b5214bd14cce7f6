package org.mentionreport.report.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mentionreport.article.InPlace;
import org.mentionreport.article.Reading;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.mention.Findings;
import org.mentionreport.mention.Mention;

/**
 * Explains on one page of its own: it loads nothing and runs nothing. The text stands on the left, what was dropped grey in its
 * place; beside each paragraph stands a note for each of its mentions, linked both ways.
 */
public final class ExplanationPage implements Explainer {
    private static final String TEMPLATE = "explanation.html";
    private static final String TITLE = "{{title}}";
    private static final String RECORDS = "{{records}}";

    private final Labels labels;
    private final Writer out;
    private final String foot;
    private int records;

    /**
     * Begins a page.
     *
     * @param title what is explained
     * @param out where the page goes; closed with it
     */
    public ExplanationPage(Gazetteer gazetteer, String title, Writer out) throws IOException {
        this.labels = new Labels(gazetteer);
        this.out = out;
        String template = template();
        int at = template.indexOf(RECORDS);
        this.foot = template.substring(at + RECORDS.length());
        out.write(template.substring(0, at).replace(TITLE, Html.escaped(title)));
    }

    private static String template() {
        try (InputStream resource = ExplanationPage.class.getResourceAsStream(TEMPLATE)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(Reading reading, Findings findings) throws IOException {
        records++;
        List<NumberedMention> mentions = NumberedMention.of(findings.mentions());
        out.write("<article class=\"record\">\n");
        head(reading, findings);
        out.write("<div" + language(reading) + ">\n");
        for (InPlace.Paragraph paragraph : InPlace.of(reading)) {
            out.write("<div class=\"row\">");
            out.write(paragraph.isDropped() ? dropped(paragraph) : kept(paragraph, mentions));
            out.write("</div>\n");
        }
        out.write("</div>\n</article>\n");
    }

    private static String language(Reading reading) {
        boolean isKnown = reading.isArticle() && !reading.article().language().isEmpty();
        return isKnown ? " lang=\"" + Html.escaped(reading.article().language()) + "\"" : "";
    }

    private void head(Reading reading, Findings findings) throws IOException {
        out.write("<header>\n");
        if (reading.isArticle()) {
            Map<String, String> facts = labels.facts(reading.article(), findings);
            String title = facts.remove("Title");
            out.write("<h2 dir=\"auto\">" + Html.escaped(title == null ? "(no title)" : title) + "</h2>\n<dl>\n");
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                fact(fact.getKey(), fact.getValue(), "");
            }
        } else {
            out.write("<dl>\n");
            fact("Record", reading.rejected().source(), "");
            fact(
                    "Rejected",
                    reading.rejected().reason().code() + ": "
                            + reading.rejected().detail(),
                    " class=\"rejected\"");
        }
        out.write("</dl>\n</header>\n");
    }

    private void fact(String name, String value, String attribute) throws IOException {
        out.write("<dt>" + name + "</dt><dd" + attribute + "><bdi>" + Html.escaped(value) + "</bdi></dd>\n");
    }

    /** What was dropped between two paragraphs; a run of passages with one reason says it once. */
    private static String dropped(InPlace.Paragraph paragraph) {
        StringBuilder html = new StringBuilder("<div>");
        String reason = "";
        for (InPlace.Piece piece : paragraph.pieces()) {
            if (!piece.reason().equals(reason)) {
                html.append(reason.isEmpty() ? "" : "</div>")
                        .append("<div class=\"dropped\" title=\"Dropped: ")
                        .append(Html.escaped(piece.reason()))
                        .append("\">")
                        .append(reasonLabel(piece));
                reason = piece.reason();
            }
            html.append("<p dir=\"auto\">").append(Html.escaped(piece.text())).append("</p>");
        }
        return html.append("</div></div>").toString();
    }

    private static String reasonLabel(InPlace.Piece piece) {
        return "<span class=\"reason\" lang=\"en\">" + Html.escaped(piece.reason()) + "</span>";
    }

    private String kept(InPlace.Paragraph paragraph, List<NumberedMention> mentions) {
        StringBuilder text = new StringBuilder("<p dir=\"auto\">");
        StringBuilder notes = new StringBuilder();
        for (InPlace.Piece piece : paragraph.pieces()) {
            if (piece.isKept()) {
                for (Stretch stretch : Stretch.of(piece, mentions)) {
                    text.append(marked(stretch));
                    stretch.mention()
                            .filter(mention -> stretch.begins())
                            .map(this::note)
                            .ifPresent(notes::append);
                }
            } else {
                text.append(" <span class=\"dropped\" title=\"Dropped: ")
                        .append(Html.escaped(piece.reason()))
                        .append("\">")
                        .append(reasonLabel(piece))
                        .append(' ')
                        .append(Html.escaped(piece.text()))
                        .append("</span> ");
            }
        }
        text.append("</p>");
        return notes.length() == 0 ? text.toString() : text + "<ul class=\"notes\" lang=\"en\">" + notes + "</ul>";
    }

    private String marked(Stretch stretch) {
        String text = Html.escaped(stretch.text());
        if (stretch.mention().isEmpty()) {
            return text;
        }
        NumberedMention numbered = stretch.mention().get();
        Mention mention = numbered.mention();
        String hover = labels.group(mention) + ": " + labels.countries(mention.countries());
        return "<mark" + (stretch.begins() ? id('m', numbered) : "") + " class=\""
                + mention.basis().code()
                + "\"><a href=\"#" + name('n', numbered) + "\" title=\"" + Html.escaped(hover) + "\">" + text + "</a>"
                + (stretch.begins() ? "<sup>" + numbered.number() + "</sup>" : "") + "</mark>";
    }

    private String note(NumberedMention numbered) {
        Mention mention = numbered.mention();
        String words =
                mention.evidence().isEmpty() ? "" : " <q dir=\"auto\">" + Html.escaped(mention.evidence()) + "</q>";
        return "<li" + id('n', numbered) + " class=\"note " + mention.basis().code() + "\"><a class=\"number\" href=\"#"
                + name('m', numbered) + "\">" + numbered.number() + "</a> <b>" + Html.escaped(labels.group(mention))
                + "</b> in <b>" + Html.escaped(labels.countries(mention.countries()))
                + "</b><span class=\"how\">settled "
                + Html.escaped(Labels.settled(mention)) + (words.isEmpty() ? "" : ":" + words) + "</span></li>";
    }

    private String id(char kind, NumberedMention mention) {
        return " id=\"" + name(kind, mention) + "\"";
    }

    /** Unique on the page: the record's number, then text ({@code m}) or note ({@code n}), then the mention's. */
    private String name(char kind, NumberedMention mention) {
        return "r" + records + kind + mention.number();
    }

    @Override
    public void close() throws IOException {
        try (Writer closed = out) {
            closed.write(foot);
        }
    }
}
