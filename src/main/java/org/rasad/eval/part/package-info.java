/**
 * What gold and records are both made of: ranges of a text, names that can be compared, members of
 * JSON objects.
 *
 * <p>Read {@link org.rasad.eval.part.Range} and {@link org.rasad.eval.part.NameFolding} first.
 */
@NullMarked
package org.rasad.eval.part;

import org.jspecify.annotations.NullMarked;
