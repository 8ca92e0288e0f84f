package org.claimgraph.web.rdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Some bytes on their way from a writer to a reader, few at a time: the writer waits while the reader is slow. Unlike
 * {@link java.io.PipedInputStream} it may be read from another thread each time.
 */
final class Pipe extends OutputStream {

    /** What the reader takes out: bytes until the last piece, which says how the writing ended. */
    sealed interface Piece {
        record Bytes(byte[] bytes) implements Piece {}

        record Whole() implements Piece {}

        record Broken(Throwable cause) implements Piece {}
    }

    private static final int SIZE = 1 << 16;

    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(4);
    private final byte[] buffer = new byte[SIZE];
    private int filled;
    private volatile boolean abandoned;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (filled == SIZE) send();
            int count = Math.min(length - done, SIZE - filled);
            System.arraycopy(bytes, offset + done, buffer, filled, count);
            filled += count;
            done += count;
        }
    }

    /** Does nothing: writers flush after every line, and pieces go on their way when they are full. */
    @Override
    public void flush() {}

    /** The writer is through; {@code last} says how it ended. */
    void end(Piece last) throws IOException {
        if (filled > 0) send();
        put(last);
    }

    /** The next piece, once there is one. */
    Piece take() throws IOException {
        try {
            return pieces.take();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** The reader has gone: whatever is written from now on fails. */
    void abandon() {
        abandoned = true;
        pieces.clear();
    }

    private void send() throws IOException {
        put(new Piece.Bytes(Arrays.copyOf(buffer, filled)));
        filled = 0;
    }

    private void put(Piece piece) throws IOException {
        if (abandoned) throw new IOException("nobody reads any more");
        try {
            pieces.put(piece);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted between writer and reader");
    }
}
