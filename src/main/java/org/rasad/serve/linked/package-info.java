/**
 * Linked data: every IRI of the store answers, as a page or as RDF.
 *
 * <p>In: the IRI and what the client accepts. Out: HTTP, by {@link
 * org.rasad.serve.linked.ThingServlet}.
 */
@NullMarked
package org.rasad.serve.linked;

import org.jspecify.annotations.NullMarked;
