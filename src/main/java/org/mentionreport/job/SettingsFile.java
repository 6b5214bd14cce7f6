package org.mentionreport.job;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.mentionreport.datafile.Fault;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** The settings file as YAML's nodes and not its values, as only they know their lines. */
record SettingsFile(Path path) {

    /**
     * @param faults where what is wrong in its keys is told
     * @throws SettingsException if it cannot be read, or is no YAML with keys
     */
    Section read(List<Fault> faults) throws SettingsException {
        String text = text();
        try {
            Node node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            SectionKeys keys = new SectionKeys(path.toString(), "", faults);
            if (node instanceof MappingNode mapping) {
                keys.add(mapping);
            } else if (node != null) {
                throw unreadable(1, "the file holds no keys", "Write key: value, one a line");
            }
            return new Section(keys);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw unreadable(line, e.getProblem(), "Look at the indentation, colons and quotation marks there");
        } catch (YAMLException e) {
            throw unreadable(0, e.getMessage().lines().findFirst().orElse("no YAML"), "Write it as YAML");
        }
    }

    private String text() throws SettingsException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw unreadable(0, "there is no such settings file", "Name one with --config");
        } catch (CharacterCodingException e) {
            throw unreadable(0, "the file is not UTF-8", "Save it as UTF-8");
        } catch (IOException e) {
            throw unreadable(
                    0, "the file cannot be read (" + e.getMessage() + ")", "Name a settings file with --config");
        }
    }

    private SettingsException unreadable(int line, String what, String cure) {
        return new SettingsException(List.of(new Fault(path.toString(), line, what, cure)));
    }
}
