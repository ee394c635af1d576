package org.rasad.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.vocabulary.RDF;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * Looks whether the graph of each article is whole, in one walk over the quads in the order of
 * their graphs. Memory holds what belongs to one article. Called inside a transaction; not
 * thread-safe.
 *
 * <p>Whole means: there is the article with its identifier and its text, every event and relation
 * has a type and evidence, and whatever range of the text is named has its words and its place. It
 * compares the database's numbers of nodes and looks up only the names of graphs.
 */
final class ArticleCheck {

  private static final int GRAPH = 0;
  private static final int SUBJECT = 1;
  private static final int PROPERTY = 2;
  private static final int OBJECT = 3;

  private final NodeTupleTable quads;
  private final NodeTable nodes;
  private final String prefix;
  private final NodeId type;
  private final NodeId article;
  private final NodeId identifier;
  private final NodeId hasText;
  private final NodeId string;
  private final NodeId words;
  private final NodeId begin;
  private final NodeId reportedIn;
  private final NodeId evidence;
  private final Set<NodeId> toRanges;

  private final Set<NodeId> typed = new HashSet<>();
  private final Set<NodeId> articles = new HashSet<>();
  private final Set<NodeId> identified = new HashSet<>();
  private final Set<NodeId> texts = new HashSet<>();
  private final Set<NodeId> namedTexts = new HashSet<>();
  private final Set<NodeId> quoted = new HashSet<>();
  private final Set<NodeId> placed = new HashSet<>();
  private final Set<NodeId> ranges = new HashSet<>();
  private final Set<NodeId> statements = new HashSet<>();
  private final Set<NodeId> evident = new HashSet<>();
  private long count;

  ArticleCheck(DatasetGraphTDB data, IriMinter minter) {
    this.quads = data.getQuadTable().getNodeTupleTable();
    this.nodes = quads.getNodeTable();
    this.prefix = minter.articleGraphPrefix();
    this.type = id(RDF.type.asNode());
    this.article = id(ForeignTerms.NEWS_ARTICLE);
    this.identifier = id(org.apache.jena.vocabulary.DCTerms.identifier.asNode());
    this.hasText = id(Rasad.HAS_TEXT);
    this.string = id(ForeignTerms.NIF_IS_STRING);
    this.words = id(ForeignTerms.NIF_ANCHOR_OF);
    this.begin = id(ForeignTerms.NIF_BEGIN_INDEX);
    this.reportedIn = id(Rasad.REPORTED_IN);
    this.evidence = id(Rasad.EVIDENCE);
    this.toRanges =
        Stream.of(Rasad.EVIDENCE, Rasad.TRIGGER_EVIDENCE, Rasad.DATE_EVIDENCE)
            .map(this::id)
            .collect(Collectors.toSet());
  }

  /**
   * Walks over all quads.
   *
   * @param faults gets a sentence for each article that is not whole
   * @return the number of graphs of articles
   */
  long check(Consumer<String> faults) {
    Iterator<Tuple<NodeId>> tuples = quads.findAll();
    NodeId graph = NodeId.NodeDoesNotExist;
    while (tuples.hasNext()) {
      Tuple<NodeId> quad = tuples.next();
      if (!quad.get(GRAPH).equals(graph)) {
        finish(graph, faults);
        graph = quad.get(GRAPH);
      }
      note(quad);
    }
    finish(graph, faults);
    return count;
  }

  private void note(Tuple<NodeId> quad) {
    NodeId subject = quad.get(SUBJECT);
    NodeId property = quad.get(PROPERTY);
    NodeId object = quad.get(OBJECT);
    if (property.equals(type)) {
      (object.equals(article) ? articles : typed).add(subject);
    } else if (property.equals(identifier)) {
      identified.add(subject);
    } else if (property.equals(hasText)) {
      namedTexts.add(object);
    } else if (property.equals(string)) {
      texts.add(subject);
    } else if (property.equals(words)) {
      quoted.add(subject);
    } else if (property.equals(begin)) {
      placed.add(subject);
    } else if (property.equals(reportedIn)) {
      statements.add(subject);
    }
    if (property.equals(evidence)) {
      evident.add(subject);
    }
    if (toRanges.contains(property)) {
      ranges.add(object);
    }
  }

  private void finish(NodeId graph, Consumer<String> faults) {
    if (graph.isConcrete()) {
      Node node = nodes.getNodeForNodeId(graph);
      if (node.isURI() && node.getURI().startsWith(prefix)) {
        count++;
        fault().ifPresent(f -> faults.accept("The graph <%s> %s.".formatted(node.getURI(), f)));
      }
    }
    Stream.of(
            typed,
            articles,
            identified,
            texts,
            namedTexts,
            quoted,
            placed,
            ranges,
            statements,
            evident)
        .forEach(Set::clear);
  }

  private Optional<String> fault() {
    if (articles.size() != 1 || !identified.containsAll(articles)) {
      return Optional.of("has not one article with its identifier");
    }
    if (namedTexts.size() != 1 || !texts.containsAll(namedTexts)) {
      return Optional.of("is without its text");
    }
    if (!typed.containsAll(statements)) {
      return Optional.of("has an event or a relation without a type");
    }
    if (!evident.containsAll(statements)) {
      return Optional.of("has an event or a relation without evidence");
    }
    if (!quoted.containsAll(ranges) || !placed.containsAll(quoted)) {
      return Optional.of("has evidence without its words or its place");
    }
    return Optional.empty();
  }

  private NodeId id(Node node) {
    return nodes.getNodeIdForNode(node);
  }
}
