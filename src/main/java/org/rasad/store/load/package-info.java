/**
 * Reads the files that a whole store is loaded from.
 *
 * <p>In: files and folders of N-Quads, packed or not. Out: quads that can stand in a store, and a
 * sentence with file and line for each line that cannot. Read {@link org.rasad.store.load.QuadFile}
 * first.
 */
@NullMarked
package org.rasad.store.load;

import org.jspecify.annotations.NullMarked;
