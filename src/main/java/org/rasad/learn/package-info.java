/**
 * Learns the weights of the role model from annotated articles, and those of the report filter from
 * labelled sentences.
 *
 * <p>In come gold documents ({@link org.rasad.eval.gold}) and the questions that the extraction
 * asks about the same articles, or sentences with their labels; out go {@link
 * org.rasad.lexicon.FeatureWeights}. Read {@link org.rasad.learn.RoleLearner} first, then {@link
 * org.rasad.learn.ExampleFinder} and {@link org.rasad.learn.ReportLearner}. How and why is told in
 * docs/roles.md.
 */
@NullMarked
package org.rasad.learn;

import org.jspecify.annotations.NullMarked;
