package org.rasad.serve.intake;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A request that is not followed; the message is a sentence for who sent it. */
final class RefusedException extends ServletException {

  private static final long serialVersionUID = 1L;

  private static final String RETRY_SECONDS = "10";

  private final int status;
  private final transient Map<String, String> headers;

  private RefusedException(int status, String message, Map<String, String> headers) {
    super(message);
    this.status = status;
    this.headers = headers;
  }

  static RefusedException badRequest(String message) {
    return new RefusedException(HttpServletResponse.SC_BAD_REQUEST, message, Map.of());
  }

  static RefusedException unauthorized(String message, String challenge) {
    return new RefusedException(
        HttpServletResponse.SC_UNAUTHORIZED, message, Map.of("WWW-Authenticate", challenge));
  }

  static RefusedException tooLarge(long limit) {
    return new RefusedException(
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "A request has at most %d bytes, also when it is unpacked; send the articles in parts."
            .formatted(limit),
        Map.of());
  }

  static RefusedException wrongType(String message, Map<String, String> accepted) {
    return new RefusedException(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, message, accepted);
  }

  static RefusedException busy() {
    return new RefusedException(
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "Other articles are being read; send these again later.",
        Map.of("Retry-After", RETRY_SECONDS));
  }

  static RefusedException unable(IntakeException cause) {
    return new RefusedException(
        HttpServletResponse.SC_INTERNAL_SERVER_ERROR, String.valueOf(cause.getMessage()), Map.of());
  }

  static RefusedException fault() {
    return new RefusedException(
        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
        "This failed by a fault of Rasad; the messages of the server tell which.",
        Map.of());
  }

  void answer(HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    JsonAnswer.write(response, status, Map.of("error", String.valueOf(getMessage())));
  }
}
