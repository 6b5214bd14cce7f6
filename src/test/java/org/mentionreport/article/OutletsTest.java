package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.SourceRecord;

class OutletsTest {
    private final Outlets outlets = new Outlets(
            Map.of(
                    "www.diario.example",
                    "Diario",
                    "diario.example/blogs",
                    "Diario Blogs",
                    "*.grupo.example",
                    "Grupo",
                    "wire",
                    "Wire",
                    "dump.*.gz",
                    "Dump"),
            Hosts.load(Path.of("jobs", "language"), new ArrayList<>()));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "outlets.csv", numLinesToSkip = 1)
    void theSurestThatIsKnownNamesTheOutlet(String name, String source, String url, String stated, String expected) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.URL, url == null ? "" : url);
        fields.put(Field.OUTLET, stated == null ? "" : stated);
        String outlet = outlets.of(new SourceRecord(source, SourceRecord.Shape.FIELDS, fields));
        assertThat(outlet).isEqualTo(expected == null ? "" : expected);
    }
}
