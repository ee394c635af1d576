package org.rasad.serve.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;

/**
 * Takes articles that are posted as JSON lines.
 *
 * <p>They come whole into a file before the first is read: who goes away while sending leaves
 * nothing, and who sends slowly keeps nobody else waiting. Who goes away later does not stop the
 * reading; the articles can be sent again.
 */
final class ArticlesServlet extends TokenServlet {

  private static final long serialVersionUID = 1L;

  private static final Set<String> TYPES = Set.of("application/x-ndjson", "application/jsonl");

  private final transient Turns turns;
  private final transient Intake intake;
  private final transient Body body;

  ArticlesServlet(Token token, Turns turns, Intake intake, long limit) {
    super(token);
    this.turns = turns;
    this.intake = intake;
    this.body = new Body(TYPES, limit);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonAnswer.write(response, HttpServletResponse.SC_OK, Map.of("largestRequest", body.limit()));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, RefusedException {
    Receipt receipt;
    try (Turns.Held begun = turns.begin()) {
      Path lines = Files.createTempFile("rasad-intake-", ".jsonl");
      try {
        body.read(request, bytes -> copy(bytes, lines));
        receipt = take(lines);
      } finally {
        Files.deleteIfExists(lines);
      }
    }
    JsonAnswer.write(response, HttpServletResponse.SC_OK, receipt);
  }

  private Receipt take(Path lines) throws RefusedException {
    try (Turns.Held turn = turns.turn()) {
      return intake.take(lines);
    } catch (IntakeException e) {
      throw RefusedException.unable(e);
    }
  }

  private static long copy(InputStream bytes, Path file) throws IOException {
    return Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
