package org.rasad.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a client likes best by its {@code Accept} header (RFC 9110, 12.5.1).
 *
 * <p>Jena's own choice lets {@code *}{@code /*} outweigh a weight that the client gave to a type of
 * its own, so here Jena only reads the header.
 */
public final class Accept {

  private static final String ANY = "*";

  private Accept() {}

  /**
   * The media type that the client gives most weight; of several the one that it names itself, and
   * of these the first. Nothing if it takes none.
   *
   * @param header a client that sends none takes the first
   * @param offers media types in small letters
   */
  public static Optional<String> best(@Nullable String header, List<String> offers) {
    if (header == null || header.isBlank()) {
      return offers.stream().findFirst();
    }
    List<MediaRange> wishes = new AcceptList(header.toLowerCase(Locale.ROOT)).entries();
    return offers.stream()
        .flatMap(offer -> wish(wishes, offer).stream())
        .filter(wish -> wish.weight > 0)
        // The first of equals: the stream keeps the order of offers.
        .sorted(Comparator.comparing((Wish w) -> -w.weight).thenComparing(w -> -w.precision))
        .map(Wish::type)
        .findFirst();
  }

  /** What the most precise range says of a type. */
  private static Optional<Wish> wish(List<MediaRange> wishes, String type) {
    return wishes.stream()
        .filter(range -> range.getType() != null && range.getSubType() != null)
        .map(range -> new Wish(type, range.get_q(), precision(range, type)))
        .filter(wish -> wish.precision >= 0)
        .max(Comparator.comparing(Wish::precision));
  }

  /** 2 for the type itself, 1 for its group, 0 for everything, -1 for another. */
  private static int precision(MediaRange range, String type) {
    if (type.equals(range.getType() + "/" + range.getSubType())) {
      return 2;
    }
    if (!range.getSubType().equals(ANY)) {
      return -1;
    }
    return range.getType().equals(ANY) ? 0 : type.startsWith(range.getType() + "/") ? 1 : -1;
  }

  private record Wish(String type, double weight, int precision) {}
}
