package org.mentionreport.job;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentionreport.datafile.Fault;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of the settings file. Each method reads one key, gives its default where the key is missing or empty, and tells a
 * value of the wrong kind as a fault; the keys that no method asked for are told by {@link #finish}.
 */
final class Section {
    private final String file;
    private final String prefix;
    private final List<Fault> faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param prefix the keys above it, each with its full stop; empty for the whole file */
    Section(String file, String prefix, MappingNode node, List<Fault> faults) {
        this.file = file;
        this.prefix = prefix;
        this.faults = faults;
        for (NodeTuple entry : node.getValue()) {
            add(entry);
        }
    }

    /** A section that the file does not have. */
    Section(String file, String prefix, List<Fault> faults) {
        this.file = file;
        this.prefix = prefix;
        this.faults = faults;
    }

    private void add(NodeTuple entry) {
        int line = line(entry.getKeyNode());
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            fault(line, "a key is not a word", "Write key: value");
        } else if (lines.containsKey(key.getValue())) {
            fault(
                    line,
                    "the key " + prefix + key.getValue() + " stands twice, first on line " + lines.get(key.getValue()),
                    "Keep one of them");
        } else {
            lines.put(key.getValue(), line);
            values.put(key.getValue(), entry.getValueNode());
        }
    }

    Section section(String key) {
        Node node = value(key);
        if (node instanceof MappingNode mapping) {
            return new Section(file, prefix + key + ".", mapping, faults);
        }
        if (node != null) {
            wrong(key, node, "a group of keys", "Write its keys below it, each indented by two spaces");
        }
        return new Section(file, prefix + key + ".", faults);
    }

    String text(String key, String missing) {
        return scalar(key, "a text", "Write one value")
                .map(ScalarNode::getValue)
                .orElse(missing);
    }

    List<String> texts(String key) {
        Node node = value(key);
        return node == null ? List.of() : texts(key, node);
    }

    /** All its keys, whatever they are called, each with one text or a list of them. */
    SortedMap<String, List<String>> allTexts() {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        values.keySet().forEach(key -> texts.put(key, texts(key)));
        return texts;
    }

    /** All its keys that have one text, whatever they are called; empty where the text is missing. */
    SortedMap<String, String> allText() {
        SortedMap<String, String> texts = new TreeMap<>();
        values.forEach((key, node) -> {
            String text = text(key, "");
            if (node instanceof ScalarNode) {
                texts.put(key, text);
            }
        });
        return texts;
    }

    /** A path, where relative one below {@code base}. */
    Path path(String key, String missing, Path base) {
        String written = text(key, missing);
        try {
            return base.resolve(written).normalize();
        } catch (InvalidPathException e) {
            wrong(key, values.get(key), "a path", "Write a folder, as in " + missing);
            return base.resolve(missing);
        }
    }

    int wholeNumber(String key, int missing, int least) {
        String cure = "Write a whole number from " + least + ", as in " + missing;
        Optional<ScalarNode> node = scalar(key, "a whole number", cure);
        if (node.isEmpty()) {
            return missing;
        }
        try {
            int number = Integer.parseInt(node.get().getValue());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException toldBelow) {
            // Told together with a number that is too small.
        }
        wrong(key, node.get(), "a whole number from " + least, cure);
        return missing;
    }

    /** A number from 0 to 1. */
    BigDecimal share(String key, String missing) {
        String cure = "Write a number from 0 to 1, as in " + missing;
        Optional<ScalarNode> node = scalar(key, "a share", cure);
        if (node.isEmpty()) {
            return new BigDecimal(missing);
        }
        try {
            BigDecimal number = new BigDecimal(node.get().getValue());
            if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
                return number;
            }
        } catch (NumberFormatException toldBelow) {
            // Told together with a number out of range.
        }
        wrong(key, node.get(), "a share", cure);
        return new BigDecimal(missing);
    }

    boolean isTrue(String key, boolean missing) {
        Optional<ScalarNode> node = scalar(key, "true or false", "Write true or false");
        if (node.isEmpty()) {
            return missing;
        }
        String written = node.get().getValue();
        if (!written.equals("true") && !written.equals("false")) {
            wrong(key, node.get(), "true or false", "Write true or false");
        }
        return written.equals("true");
    }

    Optional<LocalDate> date(String key) {
        String cure = "Write year-month-day, as in 2026-11-23";
        Optional<ScalarNode> node = scalar(key, "a date", cure);
        try {
            return node.map(ScalarNode::getValue).map(LocalDate::parse);
        } catch (DateTimeException e) {
            wrong(key, node.orElseThrow(), "a date", cure);
            return Optional.empty();
        }
    }

    /** Tells the keys that nobody asked for. */
    void finish() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                unknown(key, asked);
            }
        }
    }

    void unknown(String key, Set<String> known) {
        String cure = NearestWord.to(key, known)
                .map(word -> "Did you mean " + prefix + word + "?")
                .orElseGet(() -> "Known here are: " + String.join(", ", known));
        fault(lines.get(key), "there is no setting " + prefix + key, cure);
    }

    /** Tells that a key's value is not what it should be. */
    void fault(String key, String what, String cure) {
        fault(lines.getOrDefault(key, 0), prefix + key + " " + what, cure);
    }

    private Node value(String key) {
        asked.add(key);
        Node node = values.get(key);
        return node == null || isEmpty(node) ? null : node;
    }

    private Optional<ScalarNode> scalar(String key, String kind, String cure) {
        Node node = value(key);
        if (node == null || node instanceof ScalarNode) {
            return Optional.ofNullable((ScalarNode) node);
        }
        wrong(key, node, kind, cure);
        return Optional.empty();
    }

    private List<String> texts(String key, Node node) {
        if (node instanceof ScalarNode one) {
            return List.of(one.getValue());
        }
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode several) {
            for (Node item : several.getValue()) {
                if (item instanceof ScalarNode scalar && !isEmpty(item)) {
                    texts.add(scalar.getValue());
                } else {
                    wrong(key, item, "a list of texts", "Write one text after each hyphen");
                }
            }
        } else {
            wrong(key, node, "a list of texts", "Write [one, another], or one a line after a hyphen");
        }
        return texts;
    }

    private void wrong(String key, Node node, String kind, String cure) {
        fault(line(node), prefix + key + " is not " + kind + ": " + shown(node), cure);
    }

    private void fault(int line, String what, String cure) {
        faults.add(new Fault(file, line, what, cure));
    }

    private static boolean isEmpty(Node node) {
        return node.getTag().equals(Tag.NULL)
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
    }

    private static String shown(Node node) {
        if (node instanceof ScalarNode scalar) {
            return isEmpty(node) ? "nothing" : "'" + scalar.getValue() + "'";
        }
        return node instanceof SequenceNode ? "a list" : "a group of keys";
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
