package org.mentionreport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Locale;
import java.util.TimeZone;

/** Which room leans on which, and what no room does. */
@AnalyzeClasses(packages = "org.mentionreport", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule roomsLeanOneWay =
            slices().matching("org.mentionreport.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule readingAndFindingKnowNothingOfWhatIsMadeOfThem = noClasses()
            .that()
            .resideInAnyPackage(
                    "..text..",
                    "..datafile..",
                    "..gazetteer..",
                    "..corpus..",
                    "..article..",
                    "..mention..",
                    "..candidate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..facts..",
                    "..correction..",
                    "..duplicate..",
                    "..count..",
                    "..report..",
                    "..publish..",
                    "..evaluate..",
                    "..job..");

    @ArchTest
    static final ArchRule factsAreNotCounts = noClasses()
            .that()
            .resideInAPackage("..facts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..correction..",
                    "..duplicate..",
                    "..count..",
                    "..report..",
                    "..publish..",
                    "..evaluate..",
                    "..job..");

    @ArchTest
    static final ArchRule correctionsCopiesAndCountsKnowNoReport = noClasses()
            .that()
            .resideInAnyPackage("..correction..", "..duplicate..", "..count..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..report..", "..publish..", "..evaluate..", "..job..");

    @ArchTest
    static final ArchRule mentionsAreFoundWithoutCandidates = noClasses()
            .that()
            .resideInAnyPackage("..article..", "..gazetteer..", "..mention..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..candidate..");

    @ArchTest
    static final ArchRule textsAreReadWithoutTheCatalogue = noClasses()
            .that()
            .resideInAnyPackage("..corpus..", "..text..", "..datafile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..article..", "..mention..", "..gazetteer..");

    @ArchTest
    static final ArchRule sparkStaysInFourRooms = noClasses()
            .that()
            .resideOutsideOfPackages("..job..", "..facts..", "..duplicate..", "..count..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..");

    @ArchTest
    static final ArchRule nothingIsKeptInStatics =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule theMachineIsNotAsked = noClasses()
            .that()
            .resideInAnyPackage(
                    "..text..",
                    "..gazetteer..",
                    "..article..",
                    "..mention..",
                    "..candidate..",
                    "..count..",
                    "..duplicate..",
                    "..report..")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule noClassIsADrawer = noClasses()
            .should()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");
}
