package org.rasad.spark;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.rasad.incident.Party;
import org.rasad.rdf.IncidentMapper.Point;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;
import org.rasad.store.PartyReader;

/**
 * Looks up what entities are as parties of incidents, in one task. Of the gazetteer's entities only
 * those are read that are asked for. Not thread-safe.
 */
final class PartyBook {

  static {
    JenaSystem.init();
  }

  private final Map<String, String> listed;
  private final IriMinter minter;
  private final Node graph;
  private final DatasetGraph descriptions = DatasetGraphFactory.createGeneral();
  private final Set<String> loaded = new HashSet<>();
  private final PartyReader listedParties;

  /**
   * @param listed the quads of the gazetteer's entities, by IRI
   */
  PartyBook(Map<String, String> listed, IriMinter minter) {
    this.listed = listed;
    this.minter = minter;
    this.graph = NodeFactory.createURI(minter.entitiesGraph());
    this.listedParties = new PartyReader(descriptions, minter);
  }

  boolean isListed(String entity) {
    return listed.containsKey(entity);
  }

  /** An entity that is listed. */
  Party listed(String entity) {
    load(entity);
    return listedParties.read(NodeFactory.createURI(entity));
  }

  /**
   * An entity that is not listed.
   *
   * @param quads its description, and those of all entities inside its names that are not listed
   */
  Party described(String entity, Iterable<String> quads) {
    DatasetGraph own = DatasetGraphFactory.createGeneral();
    quads.forEach(lines -> QuadText.read(lines, own));
    own.find(graph, Node.ANY, Rasad.DESCRIBED_WITH, Node.ANY)
        .forEachRemaining(q -> load(q.getObject().getURI()));
    own.find().forEachRemaining(descriptions::add);
    Party party = new PartyReader(descriptions, minter).read(NodeFactory.createURI(entity));
    own.find().forEachRemaining(descriptions::delete);
    return party;
  }

  /** Where an entity lies; of those that are not listed nobody knows. */
  Optional<Point> point(Node entity) {
    load(entity.getURI());
    return listedParties.point(entity);
  }

  /** Reads the description of a listed entity, and of those that it is part of. */
  private void load(String entity) {
    String at = entity;
    while (at != null && listed.containsKey(at) && loaded.add(at)) {
      QuadText.read(listed.get(at), descriptions);
      var larger = descriptions.find(graph, NodeFactory.createURI(at), Rasad.PART_OF, Node.ANY);
      at = larger.hasNext() ? larger.next().getObject().getURI() : null;
    }
  }
}
