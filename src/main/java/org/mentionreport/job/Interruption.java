package org.mentionreport.job;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.mentionreport.publish.RunFolder;

/**
 * Ends a run that is interrupted (Ctrl-C, a scheduler's stop) so that its exit code tells the truth. Java ends the process with
 * 130 or 143 by itself; here the run's folder is given up first, and a run that is just being published is let finish, which is
 * success. It also settles that one side alone says the last line: the command that ends, or the signal that ends it.
 */
final class Interruption {
    private final PrintStream err;
    private final IntConsumer halt;
    private final Thread hook = new Thread(this::interrupted, "interruption");
    private final AtomicReference<RunFolder> folder = new AtomicReference<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    /** @param halt ends the process at once with a code */
    Interruption(PrintStream err, IntConsumer halt) {
        this.err = err;
        this.halt = halt;
    }

    /** From now on a signal is heeded. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Names the folder that a signal gives up. */
    void watch(RunFolder staged) {
        folder.set(staged);
    }

    /** Whether the caller may say the last line; false once the other side has. */
    boolean mayEnd() {
        return ended.compareAndSet(false, true);
    }

    /** A signal came. */
    void interrupted() {
        RunFolder staged = folder.get();
        boolean published = staged != null && !staged.abandon();
        if (mayEnd()) {
            err.println(
                    published
                            ? "Interrupted when the report was published already, as " + staged.runId()
                                    + ". Nothing to do."
                            : "Interrupted: nothing was published. Start it again when it suits.");
            err.flush();
        }
        if (published) {
            halt.accept(ExitCode.DONE.code());
        }
    }

    /** The command has ended: a signal that comes now changes nothing any more. Does not return if one came before. */
    void stopListening() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            waitForTheEnd();
        }
    }

    /** Leaves the end of the process, and its code, to the signal. */
    static void waitForTheEnd() {
        while (true) {
            try {
                Thread.currentThread().join();
            } catch (InterruptedException stillWaiting) {
                // Nothing else is left to do: the process is ending.
            }
        }
    }
}
