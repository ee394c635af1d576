/**
 * Backups of a store, each one file.
 *
 * <p>In: an open store. Out: packed N-Quads, which any program reads, with comments that say how
 * much there must be and what the decisions were. Read {@link org.rasad.store.backup.Backup} first.
 */
@NullMarked
package org.rasad.store.backup;

import org.jspecify.annotations.NullMarked;
