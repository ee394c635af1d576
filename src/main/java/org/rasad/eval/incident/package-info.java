/**
 * Measures how well the reports of one happening are brought together, on pairs of event mentions
 * of which people have said whether they mean the same.
 *
 * <p>In: the tables of {@code data/incidents/}. Out: {@link org.rasad.eval.incident.PairScores}.
 * Read {@link org.rasad.eval.incident.PairScorer} first; {@code data/incidents/README.md} says what
 * the pairs are.
 */
@NullMarked
package org.rasad.eval.incident;

import org.jspecify.annotations.NullMarked;
