package org.rasad.eval.gold;

import java.util.List;

/**
 * The gold of one folder.
 *
 * @param documents in the order of the names of their files
 * @param faults what is wrong with it, each as {@code file: message}
 */
public record Gold(List<GoldDocument> documents, List<String> faults) {

  public Gold {
    documents = List.copyOf(documents);
    faults = List.copyOf(faults);
  }
}
