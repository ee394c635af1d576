/**
 * All incidents and events of a store in memory, as columns of numbers: what lists, charts, maps
 * and networks of a server are made of in milliseconds, where the database would look at a million
 * events each time.
 *
 * <p>In: a database. Out: {@link org.rasad.overview.Overview}, which does not change; what it finds
 * is read from the database again by number. Read first {@link org.rasad.overview.Incidents} and
 * {@link org.rasad.overview.Interactions}.
 */
@NullMarked
package org.rasad.overview;

import org.jspecify.annotations.NullMarked;
