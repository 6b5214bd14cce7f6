package org.mentionreport.gazetteer;

import java.util.List;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;

/** The groups and countries that a correction names are in the catalogue. */
final class CorrectionsLeadSomewhere implements CatalogueRule {

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        for (CorrectionFile.CorrectionRow at : files.corrections()) {
            Correction correction = at.correction();
            switch (correction.kind()) {
                case NOT_A_MENTION -> group(correction.groupId(), at.row(), files, faults);
                case GROUP -> {
                    group(correction.groupId(), at.row(), files, faults);
                    group(correction.value(), at.row(), files, faults);
                }
                case COUNTRIES -> {
                    group(correction.groupId(), at.row(), files, faults);
                    countries(correction, at.row(), files, faults);
                }
                case SETTING -> countries(correction, at.row(), files, faults);
                case DATE -> {}
            }
        }
    }

    private static void group(String id, Row row, CatalogueFiles files, List<Fault> faults) {
        if (files.areWhole(GroupFiles.GROUPS) && !files.groupRows().containsKey(id)) {
            faults.add(row.fault(
                    "there is no group '" + id + "' in " + GroupFiles.GROUPS, "Correct the id, or take the row out"));
        }
    }

    private static void countries(Correction correction, Row row, CatalogueFiles files, List<Fault> faults) {
        if (!files.areWhole(CountryFile.NAME)) {
            return;
        }
        correction.countries().stream()
                .filter(code ->
                        !code.equals(Country.UNKNOWN) && !files.countries().containsKey(code))
                .forEach(code -> faults.add(row.fault(
                        "there is no country '" + code + "' in " + CountryFile.NAME,
                        "Use alpha-3 codes with a semicolon between two, or " + Country.UNKNOWN)));
    }
}
