/**
 * Measures what is extracted against what people found.
 *
 * <p>In: {@link org.rasad.eval.gold.Gold} and {@link org.rasad.eval.found.FoundDocument}s. Out:
 * {@link org.rasad.eval.Scores}, which a report writes down. What counts as a hit stands in {@link
 * org.rasad.eval.Level}. Read {@link org.rasad.eval.Scorer} and {@link
 * org.rasad.eval.EntityMatcher} first.
 */
@NullMarked
package org.rasad.eval;

import org.jspecify.annotations.NullMarked;
