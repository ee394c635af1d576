package org.rasad.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rasad.serve.view.QuestionView;
import org.rasad.store.NamedQuery;

/** Answers GET with a prepared question at once, and with its answer when it is there. */
public final class QuestionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Pages pages;
  private final transient List<NamedQuery> questions;
  private final transient QuestionPage page;

  public QuestionServlet(Pages pages, List<NamedQuery> questions, QuestionPage page) {
    this.pages = pages;
    this.questions = List.copyOf(questions);
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = PageRequest.from(request).path();
    Optional<NamedQuery> question =
        questions.stream().filter(q -> q.name().equals(name)).findFirst();
    if (question.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such page.");
      return;
    }
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    QuestionView view = page.view(question.get(), () -> send(response));
    pages.write("question.jte", request, view, response.getWriter());
  }

  private static void send(HttpServletResponse response) {
    try {
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
