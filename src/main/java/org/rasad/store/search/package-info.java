/**
 * The index of words beside a store: names of entities, headlines and texts of articles, by Lucene.
 *
 * <p>In: the quads that a change adds and removes. Out: answers to {@code text:query} of SPARQL,
 * names and articles that hold given words. The graph knows nothing of it: the index is made from
 * the graph and can be made anew at any time. Read {@link org.rasad.store.search.SearchIndex} and
 * {@link org.rasad.store.search.IndexFolder} first; {@code docs/search.md} tells what is folded.
 */
@NullMarked
package org.rasad.store.search;

import org.jspecify.annotations.NullMarked;
