package org.mentionreport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Which room leans on which, and what no room does. */
@AnalyzeClasses(packages = "org.mentionreport", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    /** From the bottom up; {@code publish} stands alone, and {@code correction} beside {@code duplicate}. */
    private static final List<Room> ROOMS = List.of(
            room("text"),
            room("datafile"),
            room("publish"),
            room("gazetteer", "text", "datafile"),
            room("corpus", "datafile"),
            room("article", "corpus", "text", "datafile"),
            room("mention", "article", "gazetteer", "text"),
            room("candidate", "mention", "article", "gazetteer", "text", "datafile"),
            room("facts", "candidate", "mention", "article", "corpus", "text", "datafile"),
            room("duplicate", "facts"),
            room("correction", "facts", "mention", "gazetteer", "text"),
            room("count", "facts", "candidate", "gazetteer"),
            room(
                    "report",
                    "count",
                    "correction",
                    "duplicate",
                    "facts",
                    "mention",
                    "article",
                    "corpus",
                    "gazetteer",
                    "datafile"),
            room("evaluate", "gazetteer", "text", "datafile"));

    private record Room(String name, List<String> leansOn) {}

    private static Room room(String name, String... leansOn) {
        return new Room(name, List.of(leansOn));
    }

    @ArchTest
    static final ArchRule roomsLeanOneWay =
            slices().matching("org.mentionreport.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsLeanOnlyOnThoseBelow = stair();

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

    /** The settings and {@code --as-of} say all that {@code job} asks the machine for. */
    @ArchTest
    static final ArchRule theMachineIsNotAsked = noClasses()
            .that()
            .resideOutsideOfPackage("..job..")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "getenv");

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

    /** {@code job} sees every room and none sees it. A room that is not named above is a fault. */
    private static ArchRule stair() {
        LayeredArchitecture stair = layeredArchitecture().consideringOnlyDependenciesInLayers();
        stair = stair.layer("job").definedBy("org.mentionreport.job..");
        for (Room room : ROOMS) {
            stair = stair.layer(room.name()).definedBy("org.mentionreport." + room.name() + "..");
        }
        for (Room room : ROOMS) {
            stair = room.leansOn().isEmpty()
                    ? stair.whereLayer(room.name()).mayNotAccessAnyLayer()
                    : stair.whereLayer(room.name())
                            .mayOnlyAccessLayers(room.leansOn().toArray(String[]::new));
        }
        return stair.ensureAllClassesAreContainedInArchitectureIgnoring("org.mentionreport");
    }
}
