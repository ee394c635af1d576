package org.rasad.serve.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.rasad.rdf.Ontology;

/** The vocabularies whose terms the server explains, each at its own name. */
public enum Vocabulary {
  ONTOLOGY("ontology", Ontology.TERMS),
  CAMEO("cameo", Ontology.CAMEO),
  ACLED("acled", Ontology.ACLED);

  private static final String HOME = "https://w3id.org/rasad/";

  private final String path;
  private final Ontology file;

  Vocabulary(String path, Ontology file) {
    this.path = path;
    this.file = file;
  }

  /** Address on the server, without a slash before it. */
  public String path() {
    return path;
  }

  public Ontology file() {
    return file;
  }

  /** The vocabulary itself; its terms follow after a {@code #}. */
  public String iri() {
    return HOME + path;
  }

  /** Where the server explains a term or a vocabulary; nothing for other IRIs. */
  public static Optional<String> addressOf(String iri) {
    return Stream.of(values())
        .filter(v -> iri.equals(v.iri()) || iri.startsWith(v.iri() + "#"))
        .findFirst()
        .map(v -> "/" + iri.substring(HOME.length()));
  }
}
