package org.rasad.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.sys.JenaSystem;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.rasad.rdf.EntityDescriber;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;
import scala.Tuple2;

/**
 * Brings together what all articles say of each entity, and describes it as a store does.
 *
 * <p>What the gazetteer has of an entity stands as it is; there are never more such entities than
 * the gazetteer has, so that they may be held by every process. All others are grouped by their IRI
 * where the data are.
 */
final class Entities {

  static {
    JenaSystem.init();
  }

  private static final StructType DESCRIBED =
      new StructType()
          .add("entity", "string", false)
          .add("quads", "string", false)
          .add("inner", "string", false);

  private final SparkSession spark;
  private final OutputFolder output;
  private final IriMinter minter;

  Entities(SparkSession spark, OutputFolder output, IriMinter minter) {
    this.spark = spark;
    this.output = output;
    this.minter = minter;
  }

  /** What the gazetteer has of all entities of all articles: lines of N-Quads by IRI. */
  Map<String, String> listed() {
    return table(Table.LISTED).dropDuplicates("entity").collectAsList().stream()
        .collect(
            Collectors.toMap(r -> r.getString(0), r -> r.getString(1), (a, b) -> a, TreeMap::new));
  }

  /** Describes all entities that the gazetteer does not have, and keeps that for the next steps. */
  void describe(Map<String, String> listed) {
    Dataset<Row> ofGazetteer =
        spark.createDataset(List.copyOf(listed.keySet()), Encoders.STRING()).toDF("entity");
    IriMinter ours = minter;
    table(Table.STATEMENTS)
        .join(functions.broadcast(ofGazetteer), "entity", "left_anti")
        .groupBy("entity", "property", "value")
        .count()
        .groupBy("entity")
        .agg(functions.collect_list(functions.struct("property", "value", "count")).alias("said"))
        .map((MapFunction<Row, Row>) r -> described(r, ours), Encoders.row(DESCRIBED))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(output.described().toString());
  }

  /** The quads of every described entity, by its IRI, without those of the gazetteer. */
  JavaPairRDD<String, String> quads() {
    return described().mapToPair(r -> new Tuple2<>(r.getString(0), r.getString(1)));
  }

  /** The same with the entities whose names stand inside its names, separated by spaces. */
  JavaPairRDD<String, Tuple2<String, String>> quadsAndInner() {
    return described()
        .mapToPair(r -> new Tuple2<>(r.getString(0), new Tuple2<>(r.getString(1), r.getString(2))));
  }

  private JavaRDD<Row> described() {
    return spark.read().schema(DESCRIBED).parquet(output.described().toString()).toJavaRDD();
  }

  private Dataset<Row> table(Table table) {
    return spark.read().parquet(output.table(table).toString());
  }

  private static Row described(Row grouped, IriMinter minter) {
    Map<Node, Map<Node, Long>> said = new HashMap<>();
    for (Row one : grouped.<Row>getList(1)) {
      said.computeIfAbsent(NodeFactory.createURI(one.getString(0)), p -> new HashMap<>())
          .put(NodeFactoryExtra.parseNode(one.getString(1)), one.getLong(2));
    }
    Node entity = NodeFactory.createURI(grouped.getString(0));
    Set<Triple> triples =
        new EntityDescriber(minter).describe(entity, p -> said.getOrDefault(p, Map.of()));
    Node graph = NodeFactory.createURI(minter.entitiesGraph());
    List<Quad> quads = triples.stream().map(t -> Quad.create(graph, t)).toList();
    Set<String> inner = new TreeSet<>();
    said.getOrDefault(Rasad.DESCRIBED_WITH, Map.of()).keySet().forEach(i -> inner.add(i.getURI()));
    return RowFactory.create(entity.getURI(), QuadText.write(quads), String.join(" ", inner));
  }
}
