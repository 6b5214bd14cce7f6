package org.mentionreport.publish;

import java.nio.file.Path;

/** A process that holds the lock of a folder until its standard input ends, or until it is killed. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] arguments) throws Exception {
        try (RunLock lock = RunLock.acquire(Path.of(arguments[0]), "another process since noon", false)) {
            System.out.println("holds " + lock.output());
            System.in.transferTo(System.out);
        }
    }
}
