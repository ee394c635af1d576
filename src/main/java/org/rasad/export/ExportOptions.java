package org.rasad.export;

import java.util.Objects;
import org.rasad.export.row.LabelLanguage;
import org.rasad.export.row.Selection;
import org.rasad.rdf.IriMinter;

/**
 * What every format can ask for.
 *
 * @param minter of the store that is exported
 * @param selection which events and incidents tables and networks hold
 * @param language of the names of entities in tables and networks
 */
public record ExportOptions(IriMinter minter, Selection selection, LabelLanguage language) {

  public ExportOptions {
    Objects.requireNonNull(minter, "minter");
    Objects.requireNonNull(selection, "selection");
    Objects.requireNonNull(language, "language");
  }
}
