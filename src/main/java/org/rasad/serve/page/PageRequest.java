package org.rasad.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.rasad.serve.view.Language;

/**
 * What a reader asks for.
 *
 * @param path the rest of the address after that of the kind of page, decoded, without its first
 *     {@code /}
 * @param language of the answer
 * @param parameters each with all its values
 */
public record PageRequest(String path, Language language, Map<String, List<String>> parameters) {

  public PageRequest {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(language, "language");
    parameters = Map.copyOf(parameters);
  }

  public static PageRequest from(HttpServletRequest request) {
    String path = request.getPathInfo();
    Map<String, List<String>> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
    return new PageRequest(
        path == null || path.isEmpty() ? "" : path.substring(1),
        Language.of(request.getParameter(Language.PARAMETER)),
        parameters);
  }

  /** The first value of a parameter that is not blank. */
  public Optional<String> parameter(String name) {
    return parameters.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).findFirst();
  }
}
