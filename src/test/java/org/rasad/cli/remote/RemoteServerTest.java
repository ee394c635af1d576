package org.rasad.cli.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rasad.serve.intake.Receipt;
import org.rasad.serve.intake.Token;

/** What a sender does with answers that a server gives only under load, or that no Rasad gives. */
@Timeout(60)
class RemoteServerTest {

  private static final Token TOKEN = Token.of("a-token-of-our-own");
  private static final byte[] LINE = "{}\n".getBytes(UTF_8);
  private static final String RECEIPT =
      "{\"read\":1,\"stored\":1,\"failed\":0,\"events\":2,\"refused\":[],\"new\":3}";

  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> shown = Collections.synchronizedList(new ArrayList<>());
  private HttpServer http;
  private RemoteServer server;
  private volatile int busy;
  private volatile String retry = "7";
  private volatile int status = 200;
  private volatile String body = RECEIPT;

  @BeforeEach
  void start() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/kg/articles", this::answer);
    http.createContext("/elsewhere", this::answer);
    http.start();
    URI address = URI.create("http://localhost:%d/kg/".formatted(http.getAddress().getPort()));
    server = new RemoteServer(address, TOKEN, pauses::add);
  }

  @AfterEach
  void stop() {
    server.close();
    http.stop(0);
  }

  @Test
  void showsTheTokenAndReadsTheReceipt() {
    assertEquals(new Receipt(1, 1, 0, 2, List.of()), server.send(LINE, 0));
    assertEquals(List.of("/kg/articles Bearer a-token-of-our-own"), shown);
  }

  @Test
  void comesAgainWhenTheServerIsBusy() {
    busy = 3;

    assertEquals(1, server.send(LINE, 0).stored());
    assertEquals(Collections.nCopies(3, Duration.ofSeconds(7)), pauses);
  }

  @Test
  void doesNotComeAgainForever() {
    busy = Integer.MAX_VALUE;
    retry = "999999";

    RemoteException fault = assertThrows(RemoteException.class, () -> server.send(LINE, 0));

    assertTrue(message(fault).endsWith("refuses (status 503): busy"), message(fault));
    assertEquals(Collections.nCopies(19, Duration.ofSeconds(20)), pauses);
  }

  @Test
  void doesNotTakeTheTokenToAnotherPlace() {
    status = 307;

    RemoteException fault = assertThrows(RemoteException.class, () -> server.send(LINE, 0));

    assertTrue(message(fault).contains("status 307"), message(fault));
    assertEquals(1, shown.size());
  }

  @Test
  void otherProgramsAreKnownByTheirAnswers() {
    for (String other : List.of("<html>", "[]", "{}", "null", "{\"largestRequest\": -1}")) {
      body = other;
      RemoteException fault = assertThrows(RemoteException.class, server::check);
      assertTrue(message(fault).contains("Rasad"), message(fault));
    }
  }

  @Test
  void aReceiptThatIsNoneIsOneSentence() {
    for (String other : List.of("<html>", "[]", "{}", "null")) {
      body = other;
      RemoteException fault =
          assertThrows(RemoteException.class, () -> server.send(LINE, 0), other);
      assertTrue(message(fault).endsWith("gave an answer that is not Rasad's."), message(fault));
    }
  }

  @Test
  void tellsHowFarItCameWhenTheServerIsGone() {
    http.stop(0);

    RemoteException fault = assertThrows(RemoteException.class, () -> server.send(LINE, 50));

    assertTrue(message(fault).contains("50 articles were stored; send all again"), message(fault));
    assertFalse(message(fault).contains("a-token"), message(fault));
  }

  private static String message(Exception fault) {
    return String.valueOf(fault.getMessage());
  }

  private void answer(HttpExchange exchange) throws IOException {
    shown.add(
        exchange.getRequestURI().getPath()
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization"));
    exchange.getRequestBody().readAllBytes();
    boolean isBusy = busy-- > 0;
    exchange.getResponseHeaders().set("Retry-After", retry);
    exchange.getResponseHeaders().set("Location", "/elsewhere");
    byte[] answer = (isBusy ? "{\"error\": \"busy\"}" : body).getBytes(UTF_8);
    exchange.sendResponseHeaders(isBusy ? 503 : status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
