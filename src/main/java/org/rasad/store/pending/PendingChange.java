package org.rasad.store.pending;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.storage.StorageRDF;
import org.apache.jena.dboe.storage.prefixes.StoragePrefixesEmpty;
import org.apache.jena.dboe.storage.system.DatasetGraphStorage;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * What one transaction adds to the named graphs of a database and removes from them, in memory
 * until it is written.
 *
 * <p>A change reads back much of what it has just added. From memory that is quick, and written
 * together the quads come into each index of TDB2 in its order ({@link QuadInsertion}). For one
 * write transaction of one thread.
 */
public final class PendingChange {

  private final DatasetGraphTDB database;
  private final KnownNodes nodes;
  private final StoredQuads stored;
  private final QuadSet come = new QuadSet();
  private final Set<Quad> gone = new LinkedHashSet<>();

  /**
   * @param database in a write transaction
   * @param nodes what is known of its nodes
   */
  public PendingChange(DatasetGraphTDB database, KnownNodes nodes) {
    NodeTupleTable table = database.getQuadTable().getNodeTupleTable();
    nodes.use(table.getNodeTable());
    this.database = database;
    this.nodes = nodes;
    this.stored = new StoredQuads(table, nodes);
  }

  /** The database as it will be; what is added here or removed becomes part of the change. */
  public DatasetGraph dataset() {
    return new DatasetGraphStorage(new View(), new StoragePrefixesEmpty(), database);
  }

  /** What the database does not have yet. */
  public Collection<Quad> come() {
    return come.all();
  }

  /** What the database has and will not have. */
  public Collection<Quad> gone() {
    return Collections.unmodifiableSet(gone);
  }

  /** Writes it into the database. Whatever fails, the transaction must be aborted then. */
  public void write() {
    gone.forEach(database::delete);
    new QuadInsertion(database, nodes).insert(come.all());
  }

  /** The database and the change as one. */
  private final class View implements StorageRDF {

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
      Quad quad = Quad.create(graph, subject, property, object);
      if (!gone.remove(quad) && !come.contains(quad) && !stored.contains(quad)) {
        come.add(quad);
      }
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
      Quad quad = Quad.create(graph, subject, property, object);
      if (!come.remove(quad) && stored.contains(quad)) {
        gone.add(quad);
      }
    }

    @Override
    public void removeAll(Node graph, Node subject, Node property, Node object) {
      Iter.toList(find(graph, subject, property, object)).forEach(this::delete);
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
      Iterator<Quad> here = stored.find(graph, subject, property, object);
      Iterator<Quad> left = gone.isEmpty() ? here : Iter.filter(here, q -> !gone.contains(q));
      return Iter.concat(left, come.find(graph, subject, property, object));
    }

    @Override
    public boolean contains(Node graph, Node subject, Node property, Node object) {
      return come.find(graph, subject, property, object).hasNext()
          || find(graph, subject, property, object).hasNext();
    }

    @Override
    public void add(Node subject, Node property, Node object) {
      throw noDefaultGraph();
    }

    @Override
    public void delete(Node subject, Node property, Node object) {
      throw noDefaultGraph();
    }

    @Override
    public Iterator<Triple> find(Node subject, Node property, Node object) {
      return Iter.nullIterator();
    }

    @Override
    public boolean contains(Node subject, Node property, Node object) {
      return false;
    }

    private static UnsupportedOperationException noDefaultGraph() {
      return new UnsupportedOperationException("All that a store holds is in named graphs.");
    }
  }
}
