package org.mentionreport.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks, in an object that is no article itself, for the list of articles that it holds: an answer of a service
 * ({@code {"status": "ok", "articles": […]}}) or of a search ({@code {"hits": {"hits": […]}}}).
 */
final class JsonListPath {
    private static final JsonFactory JSON = new JsonFactory();

    private final FieldNames names;
    private final List<String> path = new ArrayList<>();
    private final List<List<String>> lists = new ArrayList<>();
    private final Set<Field> own = new HashSet<>();

    private JsonListPath(FieldNames names) {
        this.names = names;
    }

    /**
     * The names that lead to the only list whose objects have texts; empty where there is none, or several, or where the object is an
     * article.
     *
     * @param head how the object begins
     */
    static Optional<List<String>> in(String head, FieldNames names) {
        JsonListPath search = new JsonListPath(names);
        try (JsonParser parser = JSON.createParser(head)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                search.object(parser);
            }
        } catch (IOException endOfTheHead) {
            // What it says up to there has been seen; where it is no JSON, reading it will say so.
            return search.only();
        }
        return search.only();
    }

    private Optional<List<String>> only() {
        boolean isArticle = own.contains(Field.TEXT)
                || own.contains(Field.TITLE) && (own.contains(Field.URL) || own.contains(Field.PUBLISHED));
        return isArticle || lists.size() != 1 ? Optional.empty() : Optional.of(lists.get(0));
    }

    private void object(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            path.add(parser.currentName());
            String name = String.join(".", path);
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                object(parser);
            } else if (value == JsonToken.START_ARRAY && !names.means(Field.TEXT, name)) {
                list(parser);
            } else if (value == JsonToken.START_ARRAY) {
                own.add(Field.TEXT);
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL && value != null) {
                addOwn(name);
            }
            path.remove(path.size() - 1);
        }
    }

    private void addOwn(String name) {
        for (Field field : List.of(Field.TEXT, Field.TITLE, Field.URL, Field.PUBLISHED)) {
            if (names.means(field, name)) {
                own.add(field);
            }
        }
    }

    private void list(JsonParser parser) throws IOException {
        boolean isNoted = false;
        for (JsonToken item = parser.nextToken();
                item != null && item != JsonToken.END_ARRAY;
                item = parser.nextToken()) {
            if (item == JsonToken.START_OBJECT) {
                isNoted = element(parser, "", isNoted);
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Notes the list with the first text in one of its objects, for the head may end within it. */
    private boolean element(JsonParser parser, String prefix, boolean isNoted) throws IOException {
        boolean noted = isNoted;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + parser.currentName();
            JsonToken value = parser.nextToken();
            boolean isText = value == JsonToken.VALUE_STRING || value == JsonToken.START_ARRAY;
            if (!noted && isText && names.means(Field.TEXT, name)) {
                lists.add(List.copyOf(path));
                noted = true;
            }
            if (value == JsonToken.START_OBJECT) {
                noted = element(parser, name + ".", noted);
            } else {
                parser.skipChildren();
            }
        }
        return noted;
    }
}
