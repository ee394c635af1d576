package org.rasad.store.check;

import java.util.Objects;

/**
 * Something that is wrong with a store.
 *
 * @param fault what, in a sentence
 * @param mending how to mend it, in a sentence
 */
public record Finding(String fault, String mending) {

  /** What mends damaged files. */
  public static final String RESTORE =
      "Restore a backup (rasad restore), or ingest the articles into a new folder.";

  public Finding {
    Objects.requireNonNull(fault, "fault");
    Objects.requireNonNull(mending, "mending");
  }

  /** Damage that nothing but a backup mends. */
  public static Finding damage(String form, Object... values) {
    return new Finding(form.formatted(values), RESTORE);
  }
}
