package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls the launcher in a project that has nothing but it, with a Java and a Maven that only say what they were asked. */
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -XshowSettings:properties ]; then
                echo "    java.home = /the/home" >&2
                echo "    java.specification.version = ${FAKE_JAVA:-17}" >&2
                exit 0
            fi
            for argument in "$@"; do echo "$argument"; done
            exit 11
            """;
    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $* in $(pwd) with $JAVA_HOME" >>"$FAKE_LOG"
            echo "what Maven says"
            if [ -n "${FAKE_FAILS:-}" ]; then exit 1; fi
            mkdir -p target/lib
            [ -f target/mention-report.jar ] || : >target/mention-report.jar
            """;

    @TempDir
    private Path folder;

    private Path project;
    private Path bin;
    private Path log;

    @BeforeEach
    void aProjectWithSpacesInItsName() throws IOException {
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
        project = folder.toRealPath().resolve("my project");
        bin = folder.toRealPath().resolve("bin");
        log = folder.toRealPath().resolve("log");
        Files.createDirectories(project.resolve("jobs"));
        Files.createDirectories(project.resolve("src/main"));
        Files.createDirectories(bin);
        Files.createFile(project.resolve("pom.xml"));
        Files.createFile(log);
        Files.copy(Path.of("jobs", "mention-report"), project.resolve("jobs/mention-report"));
        for (String name :
                List.of("dirname", "find", "grep", "head", "locale", "mkdir", "readlink", "sed", "tail", "touch")) {
            tool(name, "#!/bin/sh\nPATH=/usr/bin:/bin exec " + name + " \"$@\"\n");
        }
        tool("java", JAVA);
        tool("mvn", MAVEN);
    }

    @Test
    void whatIsBuiltStartsAtOnceWithTheArgumentsAsTheyAre() throws Exception {
        built();

        Ended ended = launch(project.resolve("jobs/mention-report"), Map.of(), "run", "--input", "a  b", "*", "");

        assertThat(ended.code()).as("Java's code is the launcher's").isEqualTo(11);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .startsWith("-Xmx3g")
                .contains("-Dmentionreport.home=" + project)
                .endsWith("-jar", project + "/target/mention-report.jar", "run", "--input", "a  b", "*", "");
        assertThat(log).isEmptyFile();
    }

    @Test
    void aLinkToTheLauncherWorksFromAnyFolder() throws Exception {
        built();
        Path link = Files.createSymbolicLink(folder.resolve("report"), Path.of("my project/jobs/mention-report"));
        Path linkToIt = Files.createSymbolicLink(folder.resolve("again"), link);

        assertThat(launch(linkToIt, Map.of()).out()).contains("-Dmentionreport.home=" + project);
    }

    @Test
    void whatIsNotBuiltIsBuiltOnce() throws Exception {
        Ended first = launch(project.resolve("jobs/mention-report"), Map.of());
        Ended second = launch(project.resolve("jobs/mention-report"), Map.of());

        assertThat(first.code()).isEqualTo(11);
        assertThat(first.err()).hasSize(1).first().asString().contains("building");
        assertThat(second.err()).isEmpty();
        assertThat(Files.readAllLines(log))
                .containsExactly("mvn -B -q package -Dmaven.test.skip=true in " + project + " with /the/home");
    }

    @Test
    void aChangedSourceIsBuiltOfflineEvenIfTheJarStaysTheSame() throws Exception {
        built();
        Files.createFile(project.resolve("src/main/New.java"));

        launch(project.resolve("jobs/mention-report"), Map.of());
        launch(project.resolve("jobs/mention-report"), Map.of());

        assertThat(Files.readAllLines(log)).hasSize(1).first().asString().startsWith("mvn -o -B -q package");
    }

    @Test
    void aBuildThatFailsShowsTheLastLinesOfItsLog() throws Exception {
        Ended ended = launch(project.resolve("jobs/mention-report"), Map.of("FAKE_FAILS", "yes"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("what Maven says");
        assertThat(ended.err()).last().asString().contains("the build failed").contains("target/build.log");
    }

    @Test
    void withoutMavenItSaysSo() throws Exception {
        Files.delete(bin.resolve("mvn"));

        Ended ended = launch(project.resolve("jobs/mention-report"), Map.of());

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).last().asString().contains("there is no Maven (mvn)");
    }

    @Test
    void withoutJavaItSaysSo() throws Exception {
        Files.delete(bin.resolve("java"));

        assertThat(launch(project.resolve("jobs/mention-report"), Map.of()))
                .isEqualTo(new Ended(
                        2,
                        List.of(),
                        List.of(
                                "mention-report: there is no Java 17 or later. Install a JDK of 17 or later, or set JAVA_HOME to"
                                        + " the folder of one.")));
    }

    @Test
    void anOldJavaIsNone() throws Exception {
        for (String version : List.of("1.8", "11", "16")) {
            assertThat(launch(project.resolve("jobs/mention-report"), Map.of("FAKE_JAVA", version))
                            .code())
                    .isEqualTo(2);
        }
    }

    @Test
    void javaHomeComesBeforeThePath() throws Exception {
        built();
        Path home = Files.createDirectories(folder.toRealPath().resolve("a jdk/bin"));
        Files.move(bin.resolve("java"), home.resolve("java"));

        assertThat(launch(
                                project.resolve("jobs/mention-report"),
                                Map.of("JAVA_HOME", home.getParent().toString()))
                        .code())
                .isEqualTo(11);
    }

    @Test
    void theMemoryCanBeSaid() throws Exception {
        built();

        assertThat(launch(project.resolve("jobs/mention-report"), Map.of("MENTION_REPORT_HEAP", "512m"))
                        .out())
                .startsWith("-Xmx512m");
        for (String wrong : List.of("a lot", "3gb", "-1g", "g", "0g", "512", "3g3")) {
            Ended ended = launch(project.resolve("jobs/mention-report"), Map.of("MENTION_REPORT_HEAP", wrong));
            assertThat(ended.code()).as(wrong).isEqualTo(2);
            assertThat(ended.err()).last().asString().contains("MENTION_REPORT_HEAP is '" + wrong + "'");
        }
    }

    private record Ended(int code, List<String> out, List<String> err) {}

    private Ended launch(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(bin.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("FAKE_LOG", log.toString());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Ended(code, lines(out), lines(err));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    /** Sources of yesterday, and a jar that is newer. */
    private void built() throws IOException {
        Files.createDirectories(project.resolve("target/lib"));
        Files.createFile(project.resolve("target/mention-report.jar"));
        FileTime yesterday = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(project.resolve("pom.xml"), yesterday);
        Files.setLastModifiedTime(project.resolve("src/main"), yesterday);
        Files.setLastModifiedTime(
                project.resolve("target/mention-report.jar"), FileTime.from(Instant.parse("2020-01-02T00:00:00Z")));
    }

    private void tool(String name, String script) throws IOException {
        Path tool = Files.writeString(bin.resolve(name), script);
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
