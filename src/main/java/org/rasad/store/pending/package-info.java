/**
 * One change of a database, collected in memory and written at once.
 *
 * <p>In: what a change adds and removes. Out: the same in TDB2, inside the caller's transaction.
 * Read {@link org.rasad.store.pending.PendingChange} first.
 */
@NullMarked
package org.rasad.store.pending;

import org.jspecify.annotations.NullMarked;
