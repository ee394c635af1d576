/**
 * Learns the weights of the role model from annotated articles.
 *
 * <p>In come gold documents ({@link org.rasad.eval.gold}) and the questions that the extraction
 * asks about the same articles; out go {@link org.rasad.lexicon.RoleWeights}. Read {@link
 * org.rasad.learn.RoleLearner} first, then {@link org.rasad.learn.ExampleFinder}. How and why is
 * told in docs/roles.md.
 */
@NullMarked
package org.rasad.learn;

import org.jspecify.annotations.NullMarked;
