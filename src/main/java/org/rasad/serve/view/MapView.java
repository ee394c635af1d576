package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the map can filter by.
 *
 * @param types of incidents
 * @param standings of incidents
 * @param entity whose incidents alone are shown; null for all
 */
public record MapView(List<Choice> types, List<Choice> standings, @Nullable Link entity) {

  /**
   * One value of a filter.
   *
   * @param code as in addresses, such as {@code Assault}
   * @param name the same for a reader
   */
  public record Choice(String code, String name) {

    public Choice {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
    }
  }

  public MapView {
    types = List.copyOf(types);
    standings = List.copyOf(standings);
  }
}
