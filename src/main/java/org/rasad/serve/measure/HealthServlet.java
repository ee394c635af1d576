package org.rasad.serve.measure;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Answers GET with {@code ok}, or with status 503 when the store cannot be read. */
public final class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String JSON = "application/json";

  private final transient DatasetGraph data;

  public HealthServlet(DatasetGraph data) {
    this.data = data;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean well = isReadable();
    String accept = request.getHeader("Accept");
    boolean json = accept != null && accept.contains(JSON);
    String word = well ? "ok" : "The store cannot be read.";
    if (!well) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
    response.setContentType(json ? JSON : "text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(json ? "{\"status\":\"" + word + "\"}" : word);
  }

  private boolean isReadable() {
    try {
      Txn.executeRead(data, () -> data.contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
      return true;
    } catch (RuntimeException e) {
      // Closed files, a closed store and a broken one each have exceptions of their own.
      return false;
    }
  }
}
