package org.mentionreport.job;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of the settings file. Each method reads one key, gives its default where the key is missing or empty, and tells a
 * value of the wrong kind as a fault; the keys that no method asked for are told by {@link #finish}.
 */
final class Section {
    private final SectionKeys keys;

    Section(SectionKeys keys) {
        this.keys = keys;
    }

    Section section(String key) {
        Node node = keys.value(key);
        SectionKeys below = keys.below(key);
        if (node instanceof MappingNode mapping) {
            below.add(mapping);
        } else if (node != null) {
            keys.wrong(key, node, "a group of keys", "Write its keys below it, each indented by two spaces");
        }
        return new Section(below);
    }

    String text(String key, String missing) {
        return scalar(key, "a text", "Write one value")
                .map(ScalarNode::getValue)
                .orElse(missing);
    }

    List<String> texts(String key) {
        Node node = keys.value(key);
        return node == null ? List.of() : texts(key, node);
    }

    /** All its keys, whatever they are called, each with one text or a list of them. */
    SortedMap<String, List<String>> allTexts() {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        keys.names().forEach(key -> texts.put(key, texts(key)));
        return texts;
    }

    /** All its keys that have one text, whatever they are called; empty where the text is missing. */
    SortedMap<String, String> allText() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String key : keys.names()) {
            String text = text(key, "");
            if (!(keys.value(key) instanceof CollectionNode)) {
                texts.put(key, text);
            }
        }
        return texts;
    }

    /** A path, where relative one below {@code base}. */
    Path path(String key, String missing, Path base) {
        String written = text(key, missing);
        try {
            return base.resolve(written).normalize();
        } catch (InvalidPathException e) {
            keys.wrong(key, keys.value(key), "a path", "Write a folder, as in " + missing);
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
        keys.wrong(key, node.get(), "a whole number from " + least, cure);
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
        keys.wrong(key, node.get(), "a share", cure);
        return new BigDecimal(missing);
    }

    boolean isTrue(String key, boolean missing) {
        Optional<ScalarNode> node = scalar(key, "true or false", "Write true or false");
        if (node.isEmpty()) {
            return missing;
        }
        String written = node.get().getValue();
        if (!written.equals("true") && !written.equals("false")) {
            keys.wrong(key, node.get(), "true or false", "Write true or false");
        }
        return written.equals("true");
    }

    Optional<LocalDate> date(String key) {
        String cure = "Write year-month-day, as in 2026-11-23";
        Optional<ScalarNode> node = scalar(key, "a date", cure);
        try {
            return node.map(ScalarNode::getValue).map(LocalDate::parse);
        } catch (DateTimeException e) {
            keys.wrong(key, node.orElseThrow(), "a date", cure);
            return Optional.empty();
        }
    }

    private Optional<ScalarNode> scalar(String key, String kind, String cure) {
        Node node = keys.value(key);
        if (node == null || node instanceof ScalarNode) {
            return Optional.ofNullable((ScalarNode) node);
        }
        keys.wrong(key, node, kind, cure);
        return Optional.empty();
    }

    private List<String> texts(String key, Node node) {
        if (node instanceof ScalarNode one) {
            return List.of(one.getValue());
        }
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode several) {
            for (Node item : several.getValue()) {
                if (item instanceof ScalarNode scalar && !SectionKeys.isEmpty(item)) {
                    texts.add(scalar.getValue());
                } else {
                    keys.wrong(key, item, "a list of texts", "Write one text after each hyphen");
                }
            }
        } else {
            keys.wrong(key, node, "a list of texts", "Write [one, another], or one a line after a hyphen");
        }
        return texts;
    }

    /** Tells the keys that nobody asked for. */
    void finish() {
        keys.finish();
    }

    void unknown(String key, Set<String> known) {
        keys.unknown(key, known);
    }

    /** Tells that a key's value is not what it should be. */
    void fault(String key, String what, String cure) {
        keys.fault(key, what, cure);
    }
}
