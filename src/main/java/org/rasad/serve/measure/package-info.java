/**
 * Tells those who run the server how it does: whether it is well, and counts of what it did.
 *
 * <p>In: what happens to requests and queries. Out: HTTP, by {@link
 * org.rasad.serve.measure.HealthServlet} and {@link org.rasad.serve.measure.MetricsServlet}. No
 * text of a query or of an article is kept.
 */
@NullMarked
package org.rasad.serve.measure;

import org.jspecify.annotations.NullMarked;
