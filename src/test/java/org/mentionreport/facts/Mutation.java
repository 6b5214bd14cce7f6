package org.mentionreport.facts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** One damage to the bytes of a file: some are taken out, others put in (as the letters of ISO 8859-1). */
record Mutation(int at, int takenOut, String putIn) {
    private static final int MOST_BYTES = 8;
    private static final String THAT_FRAME = "\"'{}[],:;|<>&\\\n\r\t\u0000\u0001";

    static Mutation drawn(Random random, int length) {
        int at = random.nextInt(length);
        int some = 1 + random.nextInt(MOST_BYTES);
        return switch (random.nextInt(4)) {
            case 0 -> new Mutation(at, 0, bytes(random, some));
            case 1 -> new Mutation(at, Math.min(some, length - at), "");
            case 2 -> new Mutation(at, 1, String.valueOf(THAT_FRAME.charAt(random.nextInt(THAT_FRAME.length()))));
            default -> new Mutation(at, 1, bytes(random, 1));
        };
    }

    private static String bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    byte[] applied(byte[] whole) {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(whole, 0, at);
        damaged.writeBytes(putIn.getBytes(StandardCharsets.ISO_8859_1));
        damaged.write(whole, at + takenOut, whole.length - at - takenOut);
        return damaged.toByteArray();
    }

    /** The last byte that it touches. */
    int end() {
        return at + Math.max(0, takenOut - 1);
    }
}
