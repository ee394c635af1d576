package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * A lasting relation between two entities.
 *
 * @param subject who
 * @param property local name, such as {@code memberOf}
 * @param propertyName the same for a reader
 * @param object of whom or where
 * @param statements the pages of the statements that say so; none for what the gazetteer knows
 */
public record RelationView(
    Link subject, String property, String propertyName, Link object, List<Link> statements) {

  public RelationView {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(propertyName, "propertyName");
    Objects.requireNonNull(object, "object");
    statements = List.copyOf(statements);
  }
}
