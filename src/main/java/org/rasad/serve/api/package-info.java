/**
 * Answers the scripts of the pages with JSON: incidents for lists, charts and the map, neighbours
 * and evidence for the graph.
 *
 * <p>In: {@link org.rasad.overview.Overview} for what to show, the database for its words. Out: the
 * records of {@code serve.view}, as JSON by {@link org.rasad.serve.api.JsonServlet}; addresses and
 * fields are in {@code docs/api.md}.
 */
@NullMarked
package org.rasad.serve.api;

import org.jspecify.annotations.NullMarked;
