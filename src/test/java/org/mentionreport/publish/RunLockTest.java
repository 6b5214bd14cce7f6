package org.mentionreport.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingOutputFolderIsCreated() throws Exception {
        Path output = folder.resolve("a/b");

        RunLock.acquire(output, "a test", false).close();

        assertThat(output).isDirectory();
    }

    @Test
    void theLockIsFreeAgainAfterwards() throws Exception {
        RunLock.acquire(folder, "first", false).close();
        RunLock.acquire(folder, "second", false).close();

        assertThat(folder.resolve(".lock")).hasContent("second");
    }

    @Test
    void aSecondRunOfThisProcessIsToldWhoHoldsIt() throws Exception {
        try (RunLock lock = RunLock.acquire(folder, "process 12 since noon", false)) {
            assertThatExceptionOfType(LockHeldException.class)
                    .isThrownBy(() -> RunLock.acquire(folder, "second", false))
                    .withMessageContaining(lock.output().toString())
                    .withMessageContaining("process 12 since noon")
                    .withMessageContaining("--wait");
        }
    }

    @Test
    void aRunOfAnotherProcessHoldsItUntilThatIsKilled() throws Exception {
        Process holder = hold();

        assertThatExceptionOfType(LockHeldException.class)
                .isThrownBy(() -> RunLock.acquire(folder, "second", false))
                .withMessageContaining("another process since noon");

        holder.destroyForcibly().waitFor();
        RunLock.acquire(folder, "second", false).close();
    }

    @Test
    void aRunThatWaitsGetsItWhenTheOtherEnds() throws Exception {
        Process holder = hold();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try (RunLock lock = RunLock.acquire(folder, "second", true)) {
                return lock.output().equals(folder);
            } catch (IOException | LockHeldException e) {
                throw new IllegalStateException(e);
            }
        });

        holder.getOutputStream().close();

        assertThat(waiting.get()).isTrue();
        assertThat(holder.waitFor()).isZero();
    }

    @Test
    void aFileInPlaceOfTheFolderIsAStorageFault() throws Exception {
        Path file = Files.createFile(folder.resolve("output"));

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> RunLock.acquire(file, "a test", false))
                .withMessageContaining(file.toString());
    }

    private Process hold() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process holder = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader says =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
        assertThat(says.readLine()).isEqualTo("holds " + folder);
        return holder;
    }
}
