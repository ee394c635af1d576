package org.rasad.serve.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Withdraws the articles of {@code {"ids": ["…"], "reason": "…"}}. */
final class RetractServlet extends TokenServlet {

  private static final long serialVersionUID = 1L;

  private static final int MOST_BYTES = 1024 * 1024;
  private static final String FORM =
      "Send an object with \"ids\", a list of texts, and if you like \"reason\", a text.";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final transient Turns turns;
  private final transient Intake intake;
  private final transient Body body = new Body(Set.of("application/json"), MOST_BYTES);

  RetractServlet(Token token, Turns turns, Intake intake) {
    super(token);
    this.turns = turns;
    this.intake = intake;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, RefusedException {
    Retraction retraction;
    try (Turns.Held begun = turns.begin()) {
      JsonNode asked = parse(body.read(request, InputStream::readAllBytes));
      retraction = retract(ids(asked.path("ids")), text(asked.path("reason")));
    }
    JsonAnswer.write(response, HttpServletResponse.SC_OK, retraction);
  }

  private Retraction retract(List<String> ids, String reason) throws RefusedException {
    try (Turns.Held turn = turns.turn()) {
      return intake.retract(ids, reason);
    } catch (IntakeException e) {
      throw RefusedException.unable(e);
    }
  }

  private static JsonNode parse(byte[] json) throws RefusedException {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw RefusedException.badRequest(FORM);
    }
  }

  private static List<String> ids(JsonNode list) throws RefusedException {
    List<String> ids = new ArrayList<>();
    for (JsonNode each : list) {
      String id = text(each);
      if (!list.isArray() || id.isBlank()) {
        throw RefusedException.badRequest(FORM);
      }
      ids.add(id);
    }
    if (ids.isEmpty()) {
      throw RefusedException.badRequest(FORM);
    }
    return ids;
  }

  /** Nothing where there is no text; JSON itself can hold halves of characters, no id does. */
  private static String text(JsonNode value) throws RefusedException {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString()
        || value
            .asString()
            .codePoints()
            .anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw RefusedException.badRequest(FORM);
    }
    return value.asString();
  }
}
