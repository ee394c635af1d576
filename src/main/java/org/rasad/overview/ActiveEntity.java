package org.rasad.overview;

import java.util.Objects;
import org.apache.jena.graph.Node;

/**
 * An entity that takes part in events.
 *
 * @param entity its node
 * @param events how many events it acts or is acted on in
 */
public record ActiveEntity(Node entity, int events) {

  public ActiveEntity {
    Objects.requireNonNull(entity, "entity");
  }
}
