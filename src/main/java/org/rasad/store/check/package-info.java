/**
 * Looks for damage in the files of a database.
 *
 * <p>In: the folder of a TDB2 database, and the database opened. Out: {@link
 * org.rasad.store.check.Finding}s, sentences on what is wrong and how to mend it.
 */
@NullMarked
package org.rasad.store.check;

import org.jspecify.annotations.NullMarked;
