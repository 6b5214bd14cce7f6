package org.mentionreport.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;

/** Reads a file of labels: one JSON object a line, a document each. */
public final class LabelFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelFile() {}

    /**
     * The labelled documents of a file.
     *
     * @throws FaultException if a line is not as it should be
     */
    public static List<LabelledDocument> read(Path file) throws IOException, FaultException {
        List<LabelledDocument> documents = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                documents.add(document(JSON.readTree(lines.get(i))));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                faults.add(new Fault(
                        file.toString(),
                        i + 1,
                        "the line is no labelled document",
                        "It must be a JSON object with doc, setting and mentions (group, surface, countries, basis)"));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return documents;
    }

    private static LabelledDocument document(JsonNode node) {
        List<LabelledDocument.LabelledMention> mentions = new ArrayList<>();
        for (JsonNode mention : required(node, "mentions")) {
            mentions.add(new LabelledDocument.LabelledMention(
                    required(mention, "group").asText(),
                    mention.path("surface").asText(),
                    texts(required(mention, "countries")),
                    mention.path("basis").asText()));
        }
        return new LabelledDocument(required(node, "doc").asText(), texts(node.path("setting")), mentions);
    }

    private static JsonNode required(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new IllegalArgumentException(field);
        }
        return value;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
