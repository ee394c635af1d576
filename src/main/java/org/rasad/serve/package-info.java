/**
 * Serves a store to browsers and programs: a SPARQL endpoint that only reads, and pages.
 *
 * <p>In: an RDF dataset and the prepared questions. Out: HTTP, by {@link
 * org.rasad.serve.RasadServer}. Everything that comes from outside is guarded here: {@link
 * org.rasad.serve.sparql.QueryGuard} refuses queries that a time limit cannot stop, {@link
 * org.rasad.serve.ResponseHeaders} tells browsers what a page may load.
 */
@NullMarked
package org.rasad.serve;

import org.jspecify.annotations.NullMarked;
