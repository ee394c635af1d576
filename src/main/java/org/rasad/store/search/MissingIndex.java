package org.rasad.store.search;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.rdf.model.Resource;

/**
 * Stands in where there can be no index: names and articles are not found, and {@code text:query}
 * says why. Without an index of any kind Jena would take everything for found.
 */
final class MissingIndex implements SearchIndex, TextIndex {

  private final EntityDefinition fields;
  private final String reason;

  /**
   * @param reason a sentence for who asks
   */
  MissingIndex(EntityDefinition fields, String reason) {
    this.fields = fields;
    this.reason = reason;
  }

  @Override
  public TextIndex textIndex() {
    return this;
  }

  @Override
  public void announce(WordChange change) {}

  @Override
  public void follow(WordChange change) {}

  @Override
  public List<FoundName> names(String typed, int limit) {
    return List.of();
  }

  @Override
  public List<FoundArticle> articles(String words, int limit) {
    return List.of();
  }

  @Override
  public boolean isThere() {
    return false;
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public void prepareCommit() {}

  @Override
  public void commit() {}

  @Override
  public void rollback() {}

  @Override
  public void close() {}

  @Override
  public void addEntity(Entity entity) {}

  @Override
  public void updateEntity(Entity entity) {}

  @Override
  public void deleteEntity(Entity entity) {}

  @Override
  public Map<String, Node> get(String uri) {
    throw new TextIndexException(reason);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String lang) {
    throw new TextIndexException(reason);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String lang, int limit) {
    throw new TextIndexException(reason);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String lang, int limit, String highlight) {
    throw new TextIndexException(reason);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      String highlight) {
    throw new TextIndexException(reason);
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      String highlight) {
    throw new TextIndexException(reason);
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      String highlight) {
    throw new TextIndexException(reason);
  }

  @Override
  public EntityDefinition getDocDef() {
    return fields;
  }
}
