package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that are slow, many or broken do not keep the others out. */
@TestInstance(Lifecycle.PER_CLASS)
class ConnectionsTest {

  private static final int MANY = 300;

  private final List<Socket> sockets = new ArrayList<>();
  private DatasetGraph data;
  private RasadServer server;
  private Asking ask;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    data = SampleStore.create(folder);
    server =
        RasadServer.start(
            Served.of(data, "http://localhost:3030/", List.of()),
            new ServerOptions(ServerOptions.LOOPBACK, 0));
    ask = Asking.of(server);
    assertEquals(200, ask.query("ASK {}").statusCode());
  }

  @AfterAll
  void stop() {
    server.close();
    TDBInternal.expel(data);
  }

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET /health HTTP/1.1\r\nHost: a\r\nX-",
        "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
            + "Content-Length: 99\r\n\r\nASK",
        "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 99\r\n\r\nquery=",
        "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n3\r\nASK",
        "GET /data HTTP/1.1\r\nHost: a\r\n\r\n",
      })
  void manyRequestsThatDoNotEndKeepNobodyOut(String begin) throws Exception {
    for (int i = 0; i < MANY; i++) {
      send(begin);
    }

    assertTimeout(Duration.ofSeconds(1), () -> ask.get("health", "*/*").statusCode());
    assertTimeout(Duration.ofSeconds(1), () -> assertEquals(200, ask.query("ASK {}").statusCode()));
  }

  @ParameterizedTest
  @CsvSource({
    "'HALLO\r\n\r\n', 400",
    "'GET /health HTTP/1.1\r\n\r\n', 400",
    "'GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n', 400",
    "'GET / HTTP/9.9\r\n\r\n', 505",
    "'POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n', 400",
    "'GET /health HTTP/1.1\r\nHost: a\r\nX-Long: LONG\r\n\r\n', 431",
    "'GET /health?LONG HTTP/1.1\r\nHost: a\r\n\r\n', 414",
  })
  void brokenRequestsAreToldAndTheServerGoesOn(String request, int status) throws Exception {
    Socket socket = send(request.replace("LONG", "x".repeat(70_000)));

    String line =
        new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
            .readLine();

    assertTrue(line.startsWith("HTTP/1.1 " + status + " "), line);
    assertEquals(200, ask.get("health", "*/*").statusCode());
  }

  private Socket send(String text) throws IOException {
    Socket socket = new Socket(ServerOptions.LOOPBACK, server.address().getPort());
    socket.setSoTimeout(10_000);
    sockets.add(socket);
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  @Test
  void tellsNoVersion() throws Exception {
    assertEquals("", Asking.header(ask.get("health", "*/*"), "Server"));
  }
}
