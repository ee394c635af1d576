package org.rasad.serve.count;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a store holds.
 *
 * @param quads of all graphs together
 * @param articles articles
 * @param events reported events
 * @param incidents happenings behind them
 * @param entities persons, groups, places and facilities
 * @param classes number of typings by the class's IRI; who is typed in several graphs counts in
 *     each
 * @param properties number of quads by the property's IRI
 */
public record StoreCount(
    long quads,
    long articles,
    long events,
    long incidents,
    long entities,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties) {

  public StoreCount {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }
}
