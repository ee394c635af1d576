package org.rasad.lexicon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A verb that names a source.
 *
 * @param id key in {@code data/lexicon/speech.tsv}
 * @param quotes the preposition after which the one stands whom its subject quotes (نقل عن); null
 *     if the subject speaks itself
 * @param weak whether it names a source only with a clause or a quotation
 */
public record SpeechVerb(String id, @Nullable String quotes, boolean weak) {

  public SpeechVerb {
    Objects.requireNonNull(id, "id");
  }
}
