package org.rasad.serve.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.EventView.Role;
import org.rasad.serve.view.Link;

/** Reads who plays which role in an event or incident, inside the caller's transaction. */
final class RoleReader {

  /** A property with the label and the code of what it leads to. */
  private record Known(Node property, String label, String code) {}

  private static final List<Known> ROLES =
      List.of(
          new Known(Rasad.ACTOR, "event.actor", "actor"),
          new Known(Rasad.RECIPIENT, "event.recipient", "recipient"),
          new Known(Rasad.PLACE_OF_EVENT, "event.place", "place"),
          new Known(Rasad.CLAIMED_BY, "event.claimed-by", "source"),
          new Known(Rasad.DENIED_BY, "event.denied-by", "source"));

  private final Words words;
  private final Links links;

  RoleReader(Words words, Links links) {
    this.words = words;
    this.links = links;
  }

  /** Those roles that anybody plays. */
  List<Role> of(Node happening) {
    return ROLES.stream().flatMap(known -> role(happening, known)).toList();
  }

  private Stream<Role> role(Node happening, Known known) {
    List<Link> things =
        words.values(happening, known.property()).stream()
            .map(thing -> links.to(thing, words.name(thing)))
            .toList();
    return things.isEmpty()
        ? Stream.of()
        : Stream.of(new Role(known.label(), known.code(), things));
  }
}
