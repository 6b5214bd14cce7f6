package org.mentionreport.job;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.Fault;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The keys of one mapping of the settings file, with their lines, and what is told to be wrong at them. */
final class SectionKeys {
    private final String file;
    private final String prefix;
    private final List<Fault> faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param prefix the keys above it, each with its full stop; empty for the whole file */
    SectionKeys(String file, String prefix, List<Fault> faults) {
        this.file = file;
        this.prefix = prefix;
        this.faults = faults;
    }

    void add(MappingNode mapping) {
        mapping.getValue().forEach(this::add);
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

    Set<String> names() {
        return values.keySet();
    }

    /** The value of a key, null where it is missing or empty; the key counts as asked for. */
    Node value(String key) {
        asked.add(key);
        Node node = values.get(key);
        return node == null || isEmpty(node) ? null : node;
    }

    /** The keys of the mapping that stands behind a key. */
    SectionKeys below(String key) {
        return new SectionKeys(file, prefix + key + ".", faults);
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

    /** Tells that a node is of the wrong kind. */
    void wrong(String key, Node node, String kind, String cure) {
        fault(line(node), prefix + key + " is not " + kind + ": " + shown(node), cure);
    }

    private void fault(int line, String what, String cure) {
        faults.add(new Fault(file, line, what, cure));
    }

    static boolean isEmpty(Node node) {
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
