package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * The terms of a vocabulary.
 *
 * @param title of the vocabulary
 * @param description what it is for
 * @param iri its identifier
 * @param sections with all its terms
 * @param downloads names of formats, leading to the vocabulary in them
 */
public record VocabularyView(
    String title, String description, String iri, List<Section> sections, List<Link> downloads) {

  /**
   * Terms of one kind.
   *
   * @param name for the reader; empty where a label says it
   * @param label key of the label; empty where the section has a name of its own
   * @param anchor where it stands in the page
   * @param terms in order of their names in IRIs
   */
  public record Section(String name, String label, String anchor, List<Term> terms) {
    public Section {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(anchor, "anchor");
      terms = List.copyOf(terms);
    }
  }

  /**
   * One term.
   *
   * @param anchor its name in its IRI, and where it stands in the page
   * @param label in the language of the page
   * @param otherLabel in the other language
   * @param definition in the language of the page
   * @param otherDefinition in the other language
   * @param facts what else is said of it
   */
  public record Term(
      String anchor,
      String label,
      String otherLabel,
      String definition,
      String otherDefinition,
      List<ThingView.Fact> facts) {
    public Term {
      Objects.requireNonNull(anchor, "anchor");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(otherLabel, "otherLabel");
      Objects.requireNonNull(definition, "definition");
      Objects.requireNonNull(otherDefinition, "otherDefinition");
      facts = List.copyOf(facts);
    }
  }

  public VocabularyView {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(iri, "iri");
    sections = List.copyOf(sections);
    downloads = List.copyOf(downloads);
  }
}
