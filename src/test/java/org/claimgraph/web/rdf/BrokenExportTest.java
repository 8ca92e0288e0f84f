package org.claimgraph.web.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(name = "breaks-at", value = "3000")
class BrokenExportTest {

    private final EmbeddedServer server;

    BrokenExportTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void startsAnew() {
        EndlessClaims.GIVEN.set(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nq", "nt", "trig", "ttl"})
    void breaksTheConnectionWhereTheStoreFailsHalfWay(String ending) {
        EndlessClaims.GIVEN.set(2_900);
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURI() + "/export." + ending))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void sendsNoLastChunkAfterAFailure() throws Exception {
        EndlessClaims.GIVEN.set(2_900);
        try (Socket socket = ask()) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("transfer-encoding: chunked");
            assertThat(answer).doesNotEndWith("0\r\n\r\n").doesNotContain("secret");
        }
    }

    @Test
    void waitsForASlowReaderAndStopsWhereTheReaderLeaves() throws Exception {
        try (Socket socket = ask()) {
            assertThat(socket.getInputStream().readNBytes(10)).isNotEmpty();
            assertThat(settled()).isLessThan(2_000);
        }
        int left = settled();
        Thread.sleep(500);
        assertThat(EndlessClaims.GIVEN.get()).isEqualTo(left).isLessThan(3_000);
    }

    private Socket ask() throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setReceiveBufferSize(1 << 14);
        String request = "GET /export.nq HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** How many revisions were handed over once that number rests. */
    private static int settled() throws InterruptedException {
        int before;
        do {
            before = EndlessClaims.GIVEN.get();
            Thread.sleep(1_000);
        } while (EndlessClaims.GIVEN.get() != before);
        return before;
    }
}
