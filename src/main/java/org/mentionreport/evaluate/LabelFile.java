package org.mentionreport.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;

/** Reads a file of labels: one JSON object a line, a document each. */
public final class LabelFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHAPE =
            "It must be a JSON object with doc and mentions, each of these with group and countries (three letters each)";

    private final Path file;
    private final List<LabelledDocument> documents = new ArrayList<>();
    private final Set<String> docs = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private LabelFile(Path file) {
        this.file = file;
    }

    /**
     * The labelled documents of a file.
     *
     * @throws FaultException if it holds none, or a line is not as it should be; tells all faults
     */
    public static List<LabelledDocument> read(Path file) throws IOException, FaultException {
        LabelFile labels = new LabelFile(file);
        labels.readLines();
        if (labels.documents.isEmpty() && labels.faults.isEmpty()) {
            labels.fault(0, "the file holds no labels", SHAPE);
        }
        if (!labels.faults.isEmpty()) {
            throw new FaultException(labels.faults);
        }
        return labels.documents;
    }

    private void readLines() throws IOException {
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    readLine(line, number);
                }
            }
        } catch (NoSuchFileException e) {
            fault(0, "there is no such file of labels", "Name one with --labels");
        } catch (MalformedInputException e) {
            fault(0, "the file is not UTF-8", "Save it as UTF-8");
        }
    }

    private void readLine(String line, int number) {
        try {
            LabelledDocument document = document(JSON.readTree(line));
            if (docs.add(document.doc())) {
                documents.add(document);
            } else {
                fault(number, "the document " + document.doc() + " is labelled twice", "Put its mentions in one line");
            }
        } catch (JsonProcessingException e) {
            fault(number, "the line is no JSON", SHAPE);
        } catch (IllegalArgumentException e) {
            fault(number, e.getMessage(), SHAPE);
        }
    }

    private void fault(int line, String what, String cure) {
        faults.add(new Fault(file.toString(), line, what, cure));
    }

    private static LabelledDocument document(JsonNode node) {
        List<LabelledDocument.LabelledMention> mentions = new ArrayList<>();
        for (JsonNode mention : list(node, "mentions")) {
            mentions.add(new LabelledDocument.LabelledMention(
                    text(mention, "group"),
                    mention.path("surface").asText(),
                    mention.path("start").asInt(-1),
                    countries(mention),
                    mention.path("basis").asText()));
        }
        return new LabelledDocument(text(node, "doc"), texts(node.path("setting")), mentions);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new IllegalArgumentException("'" + field + "' is missing or no text");
        }
        return value.asText();
    }

    private static JsonNode list(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isArray()) {
            throw new IllegalArgumentException("'" + field + "' is missing or no list");
        }
        return value;
    }

    /** A label without a country would never be right: the unknown one is {@code ZZZ}. */
    private static List<String> countries(JsonNode mention) {
        List<String> countries = texts(list(mention, "countries"));
        if (countries.isEmpty()) {
            throw new IllegalArgumentException("'countries' is empty; unknown is ZZZ");
        }
        for (String country : countries) {
            if (!country.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException("'" + country + "' is no code of a country");
            }
        }
        return countries;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
