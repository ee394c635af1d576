/**
 * Guards the SPARQL endpoint: what must not run is refused before it runs.
 *
 * <p>{@link org.rasad.serve.sparql.QueryGuard} looks at the algebra of each query.
 */
@NullMarked
package org.rasad.serve.sparql;

import org.jspecify.annotations.NullMarked;
