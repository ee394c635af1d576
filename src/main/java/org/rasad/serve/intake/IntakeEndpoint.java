package org.rasad.serve.intake;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Objects;

/**
 * The addresses by which articles come in. A server that was started without a token does not have
 * them.
 *
 * <table>
 * <caption>Addresses</caption>
 * <tr><td>{@code GET /articles}</td><td>the largest request, for a program that is about to
 * send</td></tr>
 * <tr><td>{@code POST /articles}</td><td>adds articles</td></tr>
 * <tr><td>{@code POST /articles/retract}</td><td>withdraws articles. Not {@code DELETE
 * /articles/ID}: an id may be any text, and slashes and dots in a path do not survive every
 * proxy</td></tr>
 * <tr><td>{@code GET /backup}</td><td>a backup of the whole store</td></tr>
 * </table>
 *
 * <p>No page of another origin can use them: it does not know the token, a browser sends none on
 * its own, as it would a cookie, and no answer allows another origin to ask or to read.
 */
public final class IntakeEndpoint {

  private final Intake intake;
  private final Token token;
  private final IntakeLimits limits;

  public IntakeEndpoint(Intake intake, Token token, IntakeLimits limits) {
    this.intake = Objects.requireNonNull(intake, "intake");
    this.token = Objects.requireNonNull(token, "token");
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /** What answers, by the path. */
  public Map<String, HttpServlet> servlets() {
    Turns turns = new Turns(limits.waiting());
    return Map.of(
        "/articles", new ArticlesServlet(token, turns, intake, limits.requestBytes()),
        "/articles/retract", new RetractServlet(token, turns, intake),
        "/backup", new BackupServlet(token, intake));
  }
}
