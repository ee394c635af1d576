package org.rasad.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.rasad.incident.Party;
import org.rasad.incident.ReportedEvent;
import org.rasad.rdf.IriMinter;
import scala.Tuple2;

/**
 * Completes reports: an article tells only which entities take part, and all articles together tell
 * what these are.
 */
final class Parties {

  private final Broadcast<Map<String, String>> listed;
  private final IriMinter minter;

  /**
   * @param listed what the gazetteer has of entities: quads by IRI
   */
  Parties(Broadcast<Map<String, String>> listed, IriMinter minter) {
    this.listed = listed;
    this.minter = minter;
  }

  /**
   * @param reports as articles tell them, as JSON
   * @param described the quads and the inner entities of the entities that are not listed, by IRI
   * @return the reports with their parties as they are
   */
  JavaRDD<String> complete(
      JavaRDD<String> reports, JavaPairRDD<String, Tuple2<String, String>> described) {
    Broadcast<Map<String, String>> known = listed;
    JavaPairRDD<String, String> wanted =
        reports.flatMapToPair(
            json -> {
              ReportedEvent report = Json.report(json);
              return ids(report)
                  .filter(id -> !known.value().containsKey(id))
                  .map(id -> new Tuple2<>(id, report.id()))
                  .iterator();
            });
    JavaPairRDD<String, Iterable<String>> byReport =
        wanted
            .join(parties(wanted.keys().distinct(), described))
            .values()
            .mapToPair(p -> p)
            .groupByKey();
    IriMinter ours = minter;
    return reports
        .mapToPair(json -> new Tuple2<>(Json.report(json).id(), json))
        .leftOuterJoin(byReport)
        .values()
        .mapPartitions(
            rows -> {
              PartyBook book = new PartyBook(known.value(), ours);
              return Mapped.of(rows, row -> complete(row._1(), row._2().orElse(List.of()), book));
            });
  }

  /** What entities are that are not listed, as JSON by IRI. */
  private JavaPairRDD<String, String> parties(
      JavaRDD<String> entities, JavaPairRDD<String, Tuple2<String, String>> described) {
    Broadcast<Map<String, String>> known = listed;
    IriMinter ours = minter;
    return quadsOf(entities, described)
        .groupByKey()
        .mapPartitionsToPair(
            rows -> {
              PartyBook book = new PartyBook(known.value(), ours);
              return Mapped.of(
                  rows,
                  row -> new Tuple2<>(row._1(), Json.write(book.described(row._1(), row._2()))));
            });
  }

  /** For each entity its own quads and those of all entities that are inside of its names. */
  private JavaPairRDD<String, String> quadsOf(
      JavaRDD<String> entities, JavaPairRDD<String, Tuple2<String, String>> described) {
    JavaPairRDD<String, String> waiting = entities.mapToPair(e -> new Tuple2<>(e, e));
    JavaPairRDD<String, String> seen = waiting;
    JavaPairRDD<String, String> quads = null;
    while (true) {
      JavaPairRDD<String, Tuple2<String, Tuple2<String, String>>> found =
          waiting.join(described).persist(StorageLevel.MEMORY_AND_DISK());
      JavaPairRDD<String, String> own =
          found.mapToPair(f -> new Tuple2<>(f._2()._1(), f._2()._2()._1()));
      quads = quads == null ? own : quads.union(own);
      JavaPairRDD<String, String> inner =
          found.flatMapToPair(
              (PairFlatMapFunction<
                      Tuple2<String, Tuple2<String, Tuple2<String, String>>>, String, String>)
                  f ->
                      Stream.of(f._2()._2()._2().split(" "))
                          .filter(i -> !i.isEmpty())
                          .map(i -> new Tuple2<>(i, f._2()._1()))
                          .iterator());
      waiting = inner.distinct().subtract(seen).persist(StorageLevel.MEMORY_AND_DISK());
      if (waiting.isEmpty()) {
        return quads;
      }
      seen = seen.union(waiting);
    }
  }

  private static String complete(String json, Iterable<String> parties, PartyBook book) {
    ReportedEvent report = Json.report(json);
    Map<String, Party> known = new HashMap<>();
    parties.forEach(
        p -> {
          Party party = Json.party(p);
          known.put(party.id(), party);
        });
    return Json.write(
        new ReportedEvent(
            report.id(),
            report.article(),
            report.type(),
            report.telling(),
            report.isDenied(),
            report.time(),
            report.published(),
            complete(report.actors(), known, book),
            complete(report.recipients(), known, book),
            complete(report.places(), known, book),
            report.location(),
            report.sources(),
            report.modes(),
            report.weapons(),
            report.killed(),
            report.wounded()));
  }

  private static Set<Party> complete(Set<Party> parties, Map<String, Party> known, PartyBook book) {
    return parties.stream()
        .map(p -> book.isListed(p.id()) ? book.listed(p.id()) : known.getOrDefault(p.id(), p))
        .collect(Collectors.toSet());
  }

  private static Stream<String> ids(ReportedEvent report) {
    return Stream.of(report.actors(), report.recipients(), report.places())
        .flatMap(Set::stream)
        .map(Party::id)
        .distinct();
  }
}
