package org.rasad.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rasad.serve.view.Frame;
import org.rasad.serve.view.Labels;
import org.rasad.serve.view.Language;

/** Makes HTML of views by the templates in {@code src/main/jte}, which escape every text. */
public final class Pages {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.rasad.serve.pages");

  private final Map<Language, Labels> labels = Labels.load();

  /** The labels in a language. */
  public Labels labels(Language language) {
    return Objects.requireNonNull(labels.get(language));
  }

  /**
   * @param template name of the file; its parameters are {@code frame} and {@code view}
   * @param request the language and the address come from it
   */
  public String render(String template, HttpServletRequest request, Object view) {
    Language language = Language.of(request.getParameter(Language.PARAMETER));
    return render(template, language, address(request), view);
  }

  /** The same, written piece by piece as the template makes it. */
  void write(String template, HttpServletRequest request, Object view, Writer page) {
    Language language = Language.of(request.getParameter(Language.PARAMETER));
    Frame frame = new Frame(labels(language), address(request));
    engine.render(template, Map.of("frame", frame, "view", view), new WriterOutput(page));
  }

  /**
   * @param template name of the file; its parameters are {@code frame} and {@code view}
   * @param address of the page on this server without the language
   */
  public String render(String template, Language language, String address, Object view) {
    Frame frame = new Frame(labels(language), address);
    StringOutput page = new StringOutput();
    engine.render(template, Map.of("frame", frame, "view", view), page);
    return page.toString();
  }

  private static String address(HttpServletRequest request) {
    String parameters =
        request.getParameterMap().entrySet().stream()
            .filter(e -> !e.getKey().equals(Language.PARAMETER))
            .flatMap(e -> Stream.of(e.getValue()).map(v -> encode(e.getKey()) + "=" + encode(v)))
            .collect(Collectors.joining("&"));
    // The raw path: what is percent-encoded in it stays so. Two slashes would name another host.
    String path = "/" + request.getRequestURI().replaceFirst("^/+", "");
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
