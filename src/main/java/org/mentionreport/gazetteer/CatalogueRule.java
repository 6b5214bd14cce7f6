package org.mentionreport.gazetteer;

import java.util.List;
import org.mentionreport.datafile.Fault;

/** What must hold between the rows of the catalogue. */
interface CatalogueRule {

    /** Adds a fault for each row that breaks the rule. */
    void check(CatalogueFiles files, List<Fault> faults);
}
