package org.rasad.serve.intake;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Answers only who shows the token, and tells in JSON why something is refused. */
abstract class TokenServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String CHALLENGE = "Bearer realm=\"rasad\"";

  private final transient Token token;

  TokenServlet(Token token) {
    this.token = token;
  }

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      checkToken(request.getHeader("Authorization"));
      super.service(request, response);
    } catch (RefusedException e) {
      e.answer(response);
    } catch (RuntimeException e) {
      // The page of the server for such faults shows what is in the exception.
      log("A request with articles failed", e);
      RefusedException.fault().answer(response);
    }
  }

  private void checkToken(@Nullable String authorization) throws RefusedException {
    if (authorization == null) {
      throw RefusedException.unauthorized(
          "Show the token of the server: Authorization: Bearer TOKEN.", CHALLENGE);
    }
    if (!token.isShownBy(authorization)) {
      throw RefusedException.unauthorized(
          "This is not the token of the server.", CHALLENGE + ", error=\"invalid_token\"");
    }
  }
}
