package org.rasad.serve.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.rasad.overview.Filter;
import org.rasad.overview.Terms;

/**
 * Reads a filter from the parameters {@code type}, {@code standing} or {@code status}, {@code
 * from}, {@code to}, {@code box} and {@code entity}.
 */
public final class FilterReader {

  private static final int CORNERS = 4;

  private final Links links;

  public FilterReader(Links links) {
    this.links = links;
  }

  /** A filter of incidents. */
  public Filter incidents(PageRequest request) {
    return read(request, terms(request, "standing", Terms.STANDINGS));
  }

  /** A filter of events. */
  public Filter events(PageRequest request) {
    return read(request, terms(request, "status", Terms.STATUSES));
  }

  /** The node of a path such as {@code /entity/x}; nothing if the parameter is missing. */
  public Optional<Node> node(PageRequest request, String parameter) {
    return request.parameter(parameter).map(links::node);
  }

  /**
   * @throws BadRequestException if the parameter is missing
   */
  public Node required(PageRequest request, String parameter) {
    return node(request, parameter)
        .orElseThrow(
            () ->
                new BadRequestException(
                    "The parameter " + parameter + " is missing: give a path such as /entity/x."));
  }

  /** A number between 0 and the largest. */
  public static int number(PageRequest request, String parameter, int otherwise, int largest) {
    Optional<String> text = request.parameter(parameter);
    try {
      return Math.clamp(text.map(Integer::parseInt).orElse(otherwise), 0, largest);
    } catch (NumberFormatException e) {
      throw new BadRequestException("The parameter " + parameter + " must be a whole number.");
    }
  }

  private Filter read(PageRequest request, Set<Node> states) {
    return new Filter(
        terms(request, "type", Terms.TYPES),
        states,
        day(request, "from"),
        day(request, "to"),
        box(request),
        node(request, "entity").orElse(null));
  }

  private static Set<Node> terms(PageRequest request, String parameter, List<Node> terms) {
    return request.parameters().getOrDefault(parameter, List.of()).stream()
        .filter(name -> !name.isBlank())
        .map(name -> term(parameter, name, terms))
        .collect(Collectors.toSet());
  }

  private static Node term(String parameter, String name, List<Node> terms) {
    return terms.stream()
        .filter(term -> Words.lastPart(term).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new BadRequestException(
                    "The parameter %s must be one of %s."
                        .formatted(
                            parameter,
                            terms.stream()
                                .map(Words::lastPart)
                                .collect(Collectors.joining(", ")))));
  }

  private static @Nullable LocalDate day(PageRequest request, String parameter) {
    Optional<String> text = request.parameter(parameter);
    try {
      return text.map(LocalDate::parse).orElse(null);
    } catch (DateTimeException e) {
      throw new BadRequestException(
          "The parameter " + parameter + " must be a day such as 2024-01-31.");
    }
  }

  private static Filter.@Nullable Box box(PageRequest request) {
    Optional<String> text = request.parameter("box");
    if (text.isEmpty()) {
      return null;
    }
    try {
      double[] corners =
          Stream.of(text.get().split(",")).mapToDouble(Double::parseDouble).toArray();
      if (corners.length == CORNERS) {
        return new Filter.Box(corners[0], corners[1], corners[2], corners[3]);
      }
    } catch (NumberFormatException e) {
      // Told below, as a wrong number of corners is.
    }
    throw new BadRequestException("The parameter box must be west,south,east,north in degrees.");
  }
}
