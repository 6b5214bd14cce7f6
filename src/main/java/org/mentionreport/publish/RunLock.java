package org.mentionreport.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One run at a time in an output folder: a lock of the operating system on {@code output/.lock}, which ends with its process,
 * however that ends. The file itself stays, as removing it would let two runs lock two files of the same name.
 */
public final class RunLock implements AutoCloseable {
    /** Locked behind whatever the file says, as some systems let nobody read a locked range. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_HOLDER = 1000;

    private final Path output;
    private final FileChannel channel;

    private RunLock(Path output, FileChannel channel) {
        this.output = output;
        this.channel = channel;
    }

    /**
     * Takes the lock, creating the output folder if it is missing.
     *
     * @param holder who takes it and when, told to those who come meanwhile; one line
     * @param waits whether to wait for a run that holds it
     * @throws LockHeldException if another run holds it and this one does not wait
     * @throws StorageException if the folder cannot be created or written
     */
    public static RunLock acquire(Path output, String holder, boolean waits)
            throws LockHeldException, StorageException {
        Path file = output.resolve(".lock");
        FileChannel channel = open(output, file);
        try {
            if (!lock(channel, waits)) {
                throw new LockHeldException(output, holderIn(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return new RunLock(output, channel);
        } catch (IOException e) {
            close(channel, e);
            throw new StorageException("lock", file, e);
        } catch (LockHeldException e) {
            close(channel, e);
            throw e;
        }
    }

    /** The folder that is locked. */
    Path output() {
        return output;
    }

    private static FileChannel open(Path output, Path file) throws StorageException {
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new StorageException("create the output folder", output, e);
        }
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StorageException("write", file, e);
        }
    }

    private static boolean lock(FileChannel channel, boolean waits) throws IOException {
        try {
            FileLock lock = waits ? channel.lock(LOCKED_BYTE, 1, false) : channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String holderIn(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(bytes, 0);
        String holder = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
        return holder.isEmpty() ? "it has just started" : holder;
    }

    private static void close(FileChannel channel, Exception because) {
        try {
            channel.close();
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() throws StorageException {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StorageException("unlock", output.resolve(".lock"), e);
        }
    }
}
