/**
 * Keeps the graph in a TDB2 folder; transactions live here and nowhere else.
 *
 * <p>In: {@link org.rasad.event.Extraction}, one or several in one transaction. Out: a dataset to
 * read, answers to SPARQL queries, counts, a SHACL report. Read {@link org.rasad.store.Store} and
 * {@link org.rasad.store.QueryRunner} first.
 */
@NullMarked
package org.rasad.store;

import org.jspecify.annotations.NullMarked;
