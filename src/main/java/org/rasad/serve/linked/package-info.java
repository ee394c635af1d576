/**
 * Linked data: every IRI of the store answers, as a page or as RDF, and so do the vocabularies.
 *
 * <p>In: the address and what the client accepts. Out: HTTP, by {@link
 * org.rasad.serve.linked.ThingServlet}, {@link org.rasad.serve.linked.GraphServlet} and {@link
 * org.rasad.serve.linked.VocabularyServlet}. {@link org.rasad.serve.linked.Describer} says what a
 * description holds; {@code docs/linked-data.md} is the same for users.
 */
@NullMarked
package org.rasad.serve.linked;

import org.jspecify.annotations.NullMarked;
