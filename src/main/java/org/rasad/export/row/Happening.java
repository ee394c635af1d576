package org.rasad.export.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.EventType;

/**
 * What an event and an incident have in common.
 *
 * @param iri its address
 * @param type its PLOVER type; null if the graph gives none
 * @param modes codes of how it was done
 * @param weapons identifiers of weapons, as in {@code data/lexicon/instruments.tsv}
 * @param acled what ACLED calls it
 * @param cameoRoots top-level codes of CAMEO
 */
public record Happening(
    String iri,
    @Nullable EventType type,
    List<String> modes,
    When when,
    Where where,
    Parties parties,
    List<String> weapons,
    AcledType acled,
    List<String> cameoRoots) {

  public Happening {
    modes = List.copyOf(modes);
    weapons = List.copyOf(weapons);
    cameoRoots = List.copyOf(cameoRoots);
  }
}
