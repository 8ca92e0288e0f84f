package org.claimgraph.web.rdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.claimgraph.web.rdf.Pipe.Piece;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a writer writes, as a stream to read from: the writer starts with the first read, waits while its reader is slow,
 * and stops once the reader has closed. Where the writer fails, the reader gets an {@link IOException} and never a
 * regular end, so that half an export cannot be taken for a whole one.
 */
final class WrittenStream extends InputStream {

    private static final Logger LOG = LoggerFactory.getLogger(WrittenStream.class);

    private final Consumer<OutputStream> writer;
    private final Executor executor;
    private final Pipe pipe = new Pipe();
    private InputStream current = InputStream.nullInputStream();
    private boolean started;
    private boolean whole;

    /** Will run {@code writer} on {@code executor}, which must not be the one that reads. */
    WrittenStream(Consumer<OutputStream> writer, Executor executor) {
        this.writer = writer;
        this.executor = executor;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) return 0;
        int count = current.read(bytes, offset, length);
        while (count < 0 && !whole) {
            current = next();
            count = current.read(bytes, offset, length);
        }
        return count;
    }

    @Override
    public void close() {
        pipe.abandon();
    }

    private InputStream next() throws IOException {
        if (!started) executor.execute(this::write);
        started = true;
        return switch (pipe.take()) {
            case Piece.Bytes piece -> new ByteArrayInputStream(piece.bytes());
            case Piece.Broken broken -> throw new IOException("broken off", broken.cause());
            case Piece.Whole _ -> end();
        };
    }

    private InputStream end() {
        whole = true;
        return InputStream.nullInputStream();
    }

    private void write() {
        try {
            pipe.end(written());
        } catch (IOException gone) {
            LOG.debug("the reader left before the end", gone);
        }
    }

    private Piece written() {
        try {
            writer.accept(pipe);
            return new Piece.Whole();
        } catch (RuntimeException | Error failure) {
            return new Piece.Broken(failure);
        }
    }
}
