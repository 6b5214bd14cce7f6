package org.mentionreport.article;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SourceRecord;

/** Makes of a web page's markup the record that the page saved as text would be, with what its head says in the fields. */
final class WebPages implements Serializable {
    private static final long serialVersionUID = 1;

    /** Newspapers' longest pages have a tenth; extractors need time by the square. */
    private static final int MOST_ELEMENTS = 50_000;

    private final PageMarkup markup;

    WebPages(PageMarkup markup) {
        this.markup = markup;
    }

    /** The page with its text in place of its markup, or why it is no article. */
    Framed read(SourceRecord record) {
        Document page = Jsoup.parse(record.field(Field.TEXT), record.field(Field.URL));
        int elements = page.getAllElements().size();
        if (elements > MOST_ELEMENTS) {
            return new Rejected(
                    record.source(),
                    Rejected.Reason.TOO_LARGE,
                    "a page of " + elements + " elements; up to " + MOST_ELEMENTS + " are read");
        }
        LinkedData data = LinkedData.of(page);
        PageMetadata metadata = new PageMetadata(page, data, markup);
        Map<Field, String> fields = new EnumMap<>(Field.class);
        put(fields, Field.TITLE, metadata.title());
        put(fields, Field.PUBLISHED, metadata.published());
        put(fields, Field.URL, metadata.address().own());
        put(fields, Field.LANGUAGE, metadata.language());
        put(fields, Field.SECTION, metadata.section());
        putStated(fields, record);
        Standfirst standfirst = new Standfirst(markup, metadata.descriptions());

        List<String> titles = metadata.titles();
        Hub hub = new Hub(page, data, metadata, markup);
        OtherArticles.drop(page, metadata.title());
        PageFurniture.drop(page, markup);
        List<String> paragraphs = PageText.paragraphs(page, data, standfirst, markup);
        Optional<String> reason = hub.reason(paragraphs, page);
        if (reason.isPresent()) {
            return new Rejected(record.source(), Rejected.Reason.NOT_ARTICLE, reason.get());
        }
        Set<String> names = titles.stream().map(Blocks::key).collect(Collectors.toSet());
        if (paragraphs.stream().allMatch(paragraph -> names.contains(Blocks.key(paragraph)))) {
            return new Rejected(record.source(), Rejected.Reason.NO_TEXT, "the page has no text but its title");
        }
        fields.put(Field.TEXT, String.join("\n\n", paragraphs));
        return new SourceRecord(record.source(), SourceRecord.Shape.MARKUP, fields);
    }

    /** What a source says beside the markup is surer; of its address the page knows more than who fetched it. */
    private static void putStated(Map<Field, String> fields, SourceRecord record) {
        record.fields().forEach((field, value) -> {
            if (field != Field.TEXT && field != Field.URL) {
                fields.put(field, value);
            }
        });
    }

    private static void put(Map<Field, String> fields, Field field, String value) {
        if (!value.isBlank()) {
            fields.put(field, value);
        }
    }
}
