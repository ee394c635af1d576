package org.rasad.serve.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Gives a backup of the store as it is at one moment. Whoever gets it sees by its end that it is
 * whole. One at a time: each keeps a reader of the store busy for as long as its client reads.
 */
final class BackupServlet extends TokenServlet {

  private static final long serialVersionUID = 1L;

  private final transient Intake intake;
  private final transient Semaphore one = new Semaphore(1);

  BackupServlet(Token token, Intake intake) {
    super(token);
    this.intake = intake;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, RefusedException {
    if (!one.tryAcquire()) {
      throw RefusedException.busy();
    }
    try {
      response.setContentType("application/gzip");
      response.setHeader("Cache-Control", "no-store");
      intake.backup(response.getOutputStream());
    } finally {
      one.release();
    }
  }
}
