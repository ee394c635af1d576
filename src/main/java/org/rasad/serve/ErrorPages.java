package org.rasad.serve;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.rasad.serve.page.Accept;
import org.rasad.serve.page.Pages;
import org.rasad.serve.view.ErrorView;
import org.rasad.serve.view.Labels;
import org.rasad.serve.view.Language;

/**
 * Says what is wrong in the layout of the site, as JSON, or else in plain text.
 *
 * <p>Only the status counts: neither the server's own message, which may repeat the request or tell
 * of the program's inside, nor the address gets into the answer, but for the link to the page in
 * the other language.
 */
final class ErrorPages extends ErrorHandler {

  private static final String HTML = "text/html";
  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";

  /** Text is the first, so that it is what a client gets that does not care. */
  private static final List<String> OFFERS = List.of(TEXT, HTML, JSON);

  /** Those that labels tell; of others they tell only whose fault it is. */
  private static final Set<Integer> TOLD = Set.of(400, 404, 405, 406, 410, 414, 431, 503);

  private static final int FIRST_OF_SERVER = 500;

  private final Pages pages;

  ErrorPages(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    String type = Accept.best(request.getHeaders().get(HttpHeader.ACCEPT), OFFERS).orElse(TEXT);
    byte[] body = body(request, code, type).getBytes(StandardCharsets.UTF_8);
    HttpFields.Mutable headers = response.getHeaders();
    for (Map.Entry<String, String> header : ResponseHeaders.ALWAYS.entrySet()) {
      headers.put(header.getKey(), header.getValue());
    }
    if (!type.equals(HTML)) {
      headers.put("Access-Control-Allow-Origin", "*");
    }
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put(new HttpField(HttpHeader.CONTENT_TYPE, type + ";charset=utf-8"));
    headers.put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  /** A page is in its reader's language; programs get both. */
  private String body(Request request, int code, String type) {
    ErrorView arabic = view(code, pages.labels(Language.ARABIC));
    ErrorView english = view(code, pages.labels(Language.ENGLISH));
    return switch (type) {
      case HTML -> {
        Language language = language(request);
        ErrorView view = language == Language.ARABIC ? arabic : english;
        yield pages.render("error.jte", language, address(request), view);
      }
      case JSON ->
          Json.createObjectBuilder()
              .add("status", code)
              .add("title", both(arabic.title(), english.title()))
              .add("advice", both(arabic.advice(), english.advice()))
              .build()
              .toString();
      default ->
          "%d %s. %s\n%s. %s\n"
              .formatted(code, english.title(), english.advice(), arabic.title(), arabic.advice());
    };
  }

  private static JsonObjectBuilder both(String arabic, String english) {
    return Json.createObjectBuilder()
        .add(Language.ARABIC.code(), arabic)
        .add(Language.ENGLISH.code(), english);
  }

  private static ErrorView view(int code, Labels labels) {
    String key =
        TOLD.contains(code)
            ? Integer.toString(code)
            : code >= FIRST_OF_SERVER ? "server" : "request";
    return new ErrorView(
        code, labels.of("error." + key + ".title"), labels.of("error." + key + ".advice"));
  }

  /** The query may be ill-formed, so it is not decoded. */
  private static Language language(Request request) {
    @Nullable String query = request.getHttpURI().getQuery();
    String english = Language.PARAMETER + "=" + Language.ENGLISH.code();
    boolean isEnglish = query != null && Stream.of(query.split("&")).anyMatch(english::equals);
    return isEnglish ? Language.ENGLISH : Language.ARABIC;
  }

  /** Two slashes at its beginning would name another host. */
  private static String address(Request request) {
    @Nullable String path = request.getHttpURI().getPath();
    return path == null ? "/" : "/" + path.replaceFirst("^/+", "");
  }
}
