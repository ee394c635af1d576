package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with the tables, so that all faults are reported at once. Not thread-safe.
 */
final class Faults {

  private final List<String> messages = new ArrayList<>();

  void add(String file, int line, String message) {
    messages.add(file + ":" + line + ": " + message);
  }

  /**
   * Ends the loading.
   *
   * @throws LexiconException if anything was added
   */
  void throwIfAny() {
    if (!messages.isEmpty()) {
      throw new LexiconException(messages);
    }
  }
}
