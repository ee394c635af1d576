package org.rasad.serve.linked;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasad.rdf.IriMinter;

/**
 * What an address on this server may mean: a thing, and in what form the client wants to read of
 * it.
 *
 * @param path of the thing, as it stands in its IRI after the base, without a slash before it
 * @param format that the address itself asks for; nothing where the client's headers choose
 */
record Address(String path, Optional<Format> format) {

  /** Name of the parameter that chooses a format where an extension cannot. */
  static final String FORMAT = "format";

  /**
   * The meanings of an address, the likeliest first. An identifier may end like a file name, so
   * {@code x.html} may be a thing of that name, or else a page about {@code x}.
   *
   * @param rawPath of the request: what is percent-encoded in an IRI stays so
   * @param parameter value of {@link #FORMAT}
   */
  static List<Address> meanings(String rawPath, @Nullable String parameter) {
    String path = rawPath.substring(1);
    List<Address> meanings = new ArrayList<>();
    meanings.add(new Address(path, Format.ofExtension(parameter)));
    int dot = path.lastIndexOf('.');
    Optional<Format> format =
        dot < 0 ? Optional.empty() : Format.ofExtension(path.substring(dot + 1));
    if (format.isPresent()) {
      meanings.add(new Address(path.substring(0, dot), format));
    }
    return meanings;
  }

  /**
   * The same address with each identifier spelled as in IRIs of the store; nothing if it is or
   * cannot be spelled so.
   */
  Optional<Address> canonical() {
    try {
      String spelled =
          Stream.of(path.split("/", -1))
              .map(s -> IriMinter.encode(decoded(s)))
              .collect(Collectors.joining("/"));
      return spelled.equals(path) ? Optional.empty() : Optional.of(new Address(spelled, format));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
