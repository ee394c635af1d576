package org.rasad.learn;

import java.util.List;
import org.rasad.lexicon.EventType;

/**
 * A sentence that tells events of one type, with what the annotators say of it.
 *
 * @param document the labelled text
 * @param type of the events
 * @param features of the sentence
 * @param reported whether it reports such an event
 */
public record ReportExample(
    String document, EventType type, List<String> features, boolean reported) {

  public ReportExample {
    features = List.copyOf(features);
  }
}
