package org.mentionreport.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentionreport.datafile.Fault;

class ShippedCatalogueTest {

    @Test
    void theShippedCatalogueHasNoFault() {
        List<Fault> faults = new ArrayList<>();
        CatalogueFiles files = CatalogueFiles.read(Path.of("jobs", "catalogue"), Path.of("jobs", "language"), faults);
        new CatalogueCheck(files, faults).run();

        assertThat(faults).isEmpty();
    }
}
