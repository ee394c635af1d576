package org.rasad.store.search;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Jena's text index with our fields: one document for each quad, with its subject, graph, language
 * and words. It refuses dangerous questions, and keeps of names what {@link NameSearch} needs.
 */
final class WordIndex extends TextIndexLucene {

  static final String SUBJECT = "uri";
  static final String GRAPH = "graph";
  static final String LANGUAGE = "lang";

  /** A whole folded name, with and without articles. */
  static final String WHOLE = "whole";

  static final String LENGTH = "length";
  static final String NAME_ORDER = "nameOrder";
  static final String SUBJECT_ORDER = "subjectOrder";

  private static final String UID = "uid";

  /** What Jena takes if a query has no limit; more would be read into memory at once. */
  private static final int MOST = 10_000;

  private static final int LONGEST_KEY = 1000;

  private final NameKey keys;
  private final IndexThread thread;
  private final QuestionCheck check;

  private WordIndex(Directory directory, TextIndexConfig config, NameKey keys, IndexThread thread) {
    super(directory, config);
    this.thread = thread;
    this.keys = keys;
    this.check = new QuestionCheck(IndexedProperty.LABEL.field(), getQueryAnalyzer());
  }

  /**
   * Opens the index in a directory of Lucene, which becomes one if it is empty.
   *
   * @param thread on which the index will be changed
   */
  static WordIndex open(Directory directory, FoldedSpelling spelling, IndexThread thread) {
    EntityDefinition fields = fields();
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setValueStored(true);
    config.setAnalyzer(FoldingAnalyzer.ofTexts(spelling));
    Analyzer names = FoldingAnalyzer.ofNames(spelling);
    fields.setAnalyzer(IndexedProperty.LABEL.field(), names);
    fields.setAnalyzer(IndexedProperty.OTHER_LABEL.field(), names);
    Analyzer asked = FoldingAnalyzer.ofAskedNames(spelling);
    Analyzer keyword = new KeywordAnalyzer();
    config.setQueryAnalyzer(
        new PerFieldAnalyzerWrapper(
            FoldingAnalyzer.ofAskedTexts(spelling),
            Map.of(
                IndexedProperty.LABEL.field(),
                asked,
                IndexedProperty.OTHER_LABEL.field(),
                asked,
                SUBJECT,
                keyword,
                GRAPH,
                keyword,
                LANGUAGE,
                keyword)));
    return new WordIndex(directory, config, new NameKey(spelling), thread);
  }

  /** Which property stands in which field. */
  static EntityDefinition fields() {
    EntityDefinition fields =
        new EntityDefinition(
            SUBJECT, IndexedProperty.LABEL.field(), GRAPH, IndexedProperty.LABEL.property());
    for (IndexedProperty each : IndexedProperty.values()) {
      fields.set(each.field(), each.property());
    }
    fields.setLangField(LANGUAGE);
    fields.setUidField(UID);
    return fields;
  }

  @Override
  protected Document doc(Entity entity) {
    Document document = super.doc(entity);
    for (IndexedProperty each : IndexedProperty.values()) {
      if (each.isName() && entity.get(each.field()) instanceof String name) {
        addKeys(document, entity.getId(), name);
      }
    }
    return document;
  }

  private void addKeys(Document document, String entity, String name) {
    String whole = cut(keys.of(name));
    document.add(new StringField(WHOLE, whole, Field.Store.NO));
    String bare = cut(keys.withoutArticles(name));
    if (!bare.equals(whole)) {
      document.add(new StringField(WHOLE, bare, Field.Store.NO));
    }
    document.add(new NumericDocValuesField(LENGTH, whole.length()));
    document.add(new SortedDocValuesField(NAME_ORDER, new BytesRef(whole)));
    document.add(new SortedDocValuesField(SUBJECT_ORDER, new BytesRef(entity)));
  }

  /** Lucene refuses a document with a key of more than 32 kB. */
  private static String cut(String key) {
    return key.substring(0, Math.min(key.length(), LONGEST_KEY));
  }

  /** All other forms of this question come here. */
  @Override
  public List<TextHit> query(
      @Nullable String subject,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    if (words.isBlank()) {
      return List.of();
    }
    check.check(words, language, highlight);
    thread.await();
    return super.query(
        subject,
        properties,
        "(" + words + ")",
        isDefault(graph) ? null : graph,
        language,
        limit <= 0 ? MOST : Math.min(limit, MOST),
        highlight);
  }

  /** A store's default graph is the union of all, for which Jena would ask by its own name. */
  private static boolean isDefault(@Nullable String graph) {
    return graph == null
        || graph.equals(Quad.defaultGraphIRI.getURI())
        || graph.equals(Quad.defaultGraphNodeGenerated.getURI())
        || graph.equals(Quad.unionGraph.getURI());
  }
}
