/**
 * Maps what was read out of an article to RDF, and checks RDF with SHACL; the only bridge between
 * the text side and the graph side.
 *
 * <p>In: {@link org.rasad.event.Extraction} and {@link org.rasad.lexicon.GazetteerEntry}. Out:
 * quads and triples of Jena. Read {@link org.rasad.rdf.IriMinter}, {@link
 * org.rasad.rdf.ArticleMapper} and {@link org.rasad.rdf.Rasad} first; {@code docs/model.md} shows
 * the graph.
 */
@NullMarked
package org.rasad.rdf;

import org.jspecify.annotations.NullMarked;
