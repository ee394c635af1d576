/**
 * Describes the server to programs: what its endpoint can do, what data it has, which prefixes the
 * questions use.
 *
 * <p>In: tables in Turtle among the resources, and the counts of the store. Out: HTTP, by {@link
 * org.rasad.serve.describe.DescriptionServlet}.
 */
@NullMarked
package org.rasad.serve.describe;

import org.jspecify.annotations.NullMarked;
