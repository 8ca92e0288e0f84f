package org.claimgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A wire to a server that can be cut: at once, or when so many bytes have gone to the server; and mended again. */
final class FrailWire implements AutoCloseable {

    private final ServerSocket door;
    private final URI server;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

    FrailWire(URI server) {
        this.server = server;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::letIn);
    }

    /** The address of this end. */
    URI address() {
        return URI.create("bolt://127.0.0.1:" + door.getLocalPort());
    }

    /** Cuts the wire after so many more bytes to the server. */
    void cutAfter(long bytes) {
        left.set(bytes);
        if (bytes == 0) cut();
    }

    void mend() {
        left.set(Long.MAX_VALUE);
    }

    private void cut() {
        ends.forEach(FrailWire::close);
        ends.clear();
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                cut();
            }
        }
    }

    private void connect(Socket here) throws IOException {
        if (left.get() <= 0) {
            here.close();
            return;
        }
        Socket there = new Socket(server.getHost(), server.getPort());
        ends.add(here);
        ends.add(there);
        Thread.ofVirtual().start(() -> pass(here, there, true));
        Thread.ofVirtual().start(() -> pass(there, here, false));
    }

    private void pass(Socket from, Socket to, boolean counted) {
        byte[] bytes = new byte[1024];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int n = in.read(bytes); n > 0; n = in.read(bytes)) {
                if (counted && left.addAndGet(-n) <= 0) break;
                out.write(bytes, 0, n);
            }
        } catch (IOException e) {
            close(from);
        }
        if (left.get() <= 0) cut();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
