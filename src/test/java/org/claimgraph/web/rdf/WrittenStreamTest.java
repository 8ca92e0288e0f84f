package org.claimgraph.web.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenStreamTest {

    private static final int PIECE = 1 << 16;

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void endsTheWriters() {
        executor.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 20 * PIECE})
    void givesEveryByteThatWasWritten(int size) throws Exception {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        try (InputStream stream = stream(out -> write(out, bytes))) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE, 20 * PIECE})
    void givesAllUntilTheFailureAndThenThrows(int size) throws Exception {
        try (InputStream stream = stream(out -> {
            write(out, new byte[size]);
            throw new IllegalStateException("gone");
        })) {
            assertThat(stream.readNBytes(size)).hasSize(size);
            assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasRootCauseMessage("gone");
        }
    }

    @Test
    void doesNotWriteBeforeItIsReadNorFarAhead() throws Exception {
        AtomicInteger written = new AtomicInteger();
        try (InputStream stream = stream(out -> writeForever(out, written))) {
            Thread.sleep(100);
            assertThat(written).hasValue(0);
            assertThat(stream.read()).isZero();
            Thread.sleep(300);
            assertThat(written).hasValueLessThan(10);
        }
    }

    @Test
    void stopsTheWriterOnceItIsClosed() throws Exception {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        try (InputStream stream = stream(out -> {
            try {
                writeForever(out, new AtomicInteger());
            } catch (UncheckedIOException e) {
                ended.complete(e);
            }
        })) {
            assertThat(stream.read()).isZero();
        }
        assertThat(ended.get(5, TimeUnit.SECONDS)).hasMessageContaining("nobody reads");
    }

    private InputStream stream(Consumer<OutputStream> writer) {
        return new WrittenStream(writer, executor);
    }

    private static void writeForever(OutputStream out, AtomicInteger written) {
        while (true) {
            write(out, new byte[PIECE]);
            written.incrementAndGet();
        }
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
