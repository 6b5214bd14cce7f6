package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputListingTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsReadWithAllBelowItInTheOrderOfTheSources() throws IOException {
        write("b/two.txt");
        write("a.txt");
        write("b/c/three.txt");
        assertThat(sources(folder.toString())).containsExactly("a.txt", "b/c/three.txt", "b/two.txt");
    }

    @Test
    void namesWithADotAreSkippedAndNamesWithAnUnderscoreAreRead() throws IOException {
        write(".hidden.txt");
        write(".git/object.txt");
        write("_kept.txt");
        write("_folder/kept.txt");
        assertThat(sources(folder.toString())).containsExactly("_folder/kept.txt", "_kept.txt");
    }

    @Test
    void aReadmeIsNoRecordUnlessItIsTheInputItself() throws IOException {
        write("README.md");
        write("feeds/README");
        write("feeds/README.es.txt");
        write("feeds/readme-first.txt");
        write("feeds/article README.txt");
        assertThat(sources(folder.toString())).containsExactly("feeds/article README.txt", "feeds/readme-first.txt");
        assertThat(sources(folder + "/**")).containsExactly("feeds/article README.txt", "feeds/readme-first.txt");
        assertThat(sources(folder.resolve("README.md").toString())).containsExactly("README.md");
    }

    @Test
    void whatIsPassedByIsCounted() throws IOException {
        write("README.md");
        write("feeds/.hidden.txt");
        write(".git/one");
        write(".git/two");
        write("feeds/kept.txt");
        assertThat(passedBy(folder.toString())).isEqualTo(3);
        assertThat(passedBy(folder + "/**/*.txt")).isEqualTo(1);
        assertThat(passedBy(folder.resolve("README.md").toString())).isZero();
    }

    private static long passedBy(String input) {
        return new InputListing(new Stores(Map.of())).listed(List.of(input)).passedBy();
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        write("inner/article.txt");
        Files.createSymbolicLink(folder.resolve("inner/up"), folder);
        assertThat(sources(folder.toString())).containsExactly("inner/article.txt");
    }

    @Test
    void aLoopOfFoldersBesideEachOtherEnds() throws IOException {
        write("a/one.txt");
        write("b/two.txt");
        Files.createSymbolicLink(folder.resolve("a/to-b"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b/to-a"), folder.resolve("a"));
        assertThat(sources(folder.toString()))
                .containsExactly("a/one.txt", "a/to-b/two.txt", "b/to-a/one.txt", "b/two.txt");
    }

    @Test
    void aLinkToItselfStaysInTheListSoThatReadingItSaysWhy() throws IOException {
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        assertThat(sources(folder.toString())).containsExactly("self.txt");
    }

    @Test
    void aFolderNamedLikeAFileIsAFolderAndAnEmptyOneIsNothing() throws IOException {
        write("2019.jsonl/part.jsonl");
        Files.createDirectory(folder.resolve("empty.csv"));
        assertThat(sources(folder.toString())).containsExactly("2019.jsonl/part.jsonl");
    }

    @Test
    void partialFilesThatProgramsHideAreSkipped() throws IOException {
        write(".crawl.warc.gz.part");
        write(".~lock.export.csv#");
        write("whole.csv");
        assertThat(sources(folder.toString())).containsExactly("whole.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12:30 edition.txt",
                " led by a blank.txt",
                "50%.txt",
                "a#1.txt",
                "b!c.txt",
                "[draft] {1}.txt",
                "crónica ñandú.txt",
                "репортаж.txt",
                "記事.txt",
                "back\\slash.txt"
            })
    void anyNameIsAName(String name) throws IOException {
        assumeThat(isANameHere(name)).isTrue();
        write("in/" + name);
        write("other/x.txt");
        assertThat(new InputListing(new Stores(Map.of()))
                        .list(List.of(folder.resolve("in").toString())))
                .singleElement()
                .satisfies(file -> assertThat(Path.of(file.path())).exists());
        assertThat(new InputListing(new Stores(Map.of()))
                        .list(List.of(folder.resolve("in/" + name).toString())))
                .hasSize(1);
    }

    private boolean isANameHere(String name) {
        try {
            return folder.resolve(name).getNameCount() == folder.getNameCount() + 1;
        } catch (InvalidPathException notInThisLocale) {
            return false;
        }
    }

    @Test
    void aBrokenLinkStaysInTheListSoThatReadingItSaysWhy() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        assertThat(sources(folder.toString())).containsExactly("gone.txt");
    }

    @Test
    void aSingleFileIsNamedByItself() throws IOException {
        write("b/two.txt");
        assertThat(sources(folder.resolve("b/two.txt").toString())).containsExactly("two.txt");
    }

    @Test
    void aPatternIsRelativeToItsFixedPart() throws IOException {
        write("x/one.txt");
        write("x/two.csv");
        write("x/deep/three.txt");
        assertThat(sources(folder + "/x/*.txt")).containsExactly("one.txt");
        assertThat(sources(folder + "/**.txt")).containsExactly("x/deep/three.txt", "x/one.txt");
    }

    @Test
    void aFileAddressIsAPath() throws IOException {
        write("with blank/one.txt");
        assertThat(sources(folder.resolve("with blank").toUri().toString())).containsExactly("one.txt");
    }

    @Test
    void onlySharedPathsAreLedByTheInputsNumber() throws IOException {
        write("one/same.txt");
        write("one/only.txt");
        write("two/same.txt");
        assertThat(sources(folder + "/one", folder + "/two")).containsExactly("1/same.txt", "2/same.txt", "only.txt");
    }

    @Test
    void aMissingInputIsNamed() {
        assertThatThrownBy(() -> new InputListing(new Stores(Map.of())).list(List.of(folder + "/absent")))
                .isInstanceOf(NoInputException.class)
                .hasMessageContaining("absent")
                .hasMessageContaining("its path");
    }

    @Test
    void aFolderWithoutFilesIsNoInput() {
        assertThatThrownBy(() -> new InputListing(new Stores(Map.of())).list(List.of(folder.toString())))
                .isInstanceOf(NoInputException.class)
                .hasMessageContaining(folder.toString());
    }

    private List<String> sources(String... inputs) {
        return new InputListing(new Stores(Map.of()))
                .list(List.of(inputs)).stream().map(InputFile::source).toList();
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }
}
