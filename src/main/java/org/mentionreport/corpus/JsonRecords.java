package org.mentionreport.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes records of JSON objects. */
final class JsonRecords {
    // Python writes NaN, and careless exports tabs, where JSON has neither.
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private final FieldNames names;

    JsonRecords(FieldNames names) {
        this.names = names;
    }

    /**
     * The record that a text of JSON holds.
     *
     * @param where the line it begins on, for the detail
     * @param atEnd whether nothing follows it, so that an object without its end was cut off
     */
    Draft of(String text, long where, boolean atEnd) {
        try {
            JsonNode node = json.readTree(text);
            if (!node.isObject()) {
                return malformed(where, "a record must be a JSON object, this is " + node.getNodeType());
            }
            Map<String, String> values = new LinkedHashMap<>();
            flatten("", node, values);
            return Draft.ofValues(values, names);
        } catch (JsonEOFException cut) {
            return atEnd
                    ? new Draft.Refused(
                            Rejected.Reason.TRUNCATED, "line " + where + ": the file is cut off within this record")
                    : malformed(where, "the JSON object has no end");
        } catch (JsonProcessingException wrong) {
            return malformed(where, "no JSON: " + FileFailure.plain(wrong.getOriginalMessage()));
        }
    }

    /** What stands where a record should. */
    Draft none(String text, long where) {
        String begin = Draft.shortened(text.substring(0, Math.min(text.length(), 60)));
        return malformed(where, "a record must be a JSON object, this is: " + begin);
    }

    private static Draft malformed(long line, String what) {
        return new Draft.Refused(Rejected.Reason.MALFORMED, "line " + line + ": " + what);
    }

    /** Objects inside the object are named with a dot ({@code source.name}); lists of paragraphs are joined. */
    private void flatten(String prefix, JsonNode object, Map<String, String> values) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            JsonNode value = entry.getValue();
            String name = prefix + entry.getKey();
            if (value.isObject()) {
                boolean isDate = value.size() == 1 && value.has("$date");
                if (isDate) {
                    values.put(name, date(value.get("$date")));
                } else {
                    flatten(name + ".", value, values);
                }
            } else if (value.isArray()) {
                values.put(name, String.join("\n\n", strings(value)));
            } else if (!value.isNull()) {
                values.put(name, value.asText());
            }
        }
    }

    /** As databases export it: in words, counted, or counted in words. */
    private static String date(JsonNode stated) {
        return (stated.isObject() ? stated.path("$numberLong") : stated).asText();
    }

    private List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        for (JsonNode item : list) {
            if (item.isArray()) {
                strings.addAll(strings(item));
            } else if (item.isObject()) {
                strings.addAll(stringsOf(item));
            } else if (!item.isNull()) {
                strings.add(item.asText());
            }
        }
        return strings;
    }

    /** Of a piece of a text ({@code {"type": "p", "text": "…"}}) its text, else all that it says. */
    private List<String> stringsOf(JsonNode piece) {
        boolean namesText = piece.properties().stream().anyMatch(entry -> names.means(Field.TEXT, entry.getKey()));
        return piece.properties().stream()
                .filter(entry -> entry.getValue().isTextual())
                .filter(entry -> !namesText || names.means(Field.TEXT, entry.getKey()))
                .map(entry -> entry.getValue().asText())
                .toList();
    }
}
