/**
 * Finds mentions of persons, groups, places and facilities and decides which of them are the same
 * real thing.
 *
 * <p>In: {@link org.rasad.annotate.AnnotatedArticle}. Out: {@link org.rasad.entity.ResolvedArticle}
 * with its {@link org.rasad.entity.Entity entities} and their {@link org.rasad.entity.Mention
 * mentions}.
 */
@NullMarked
package org.rasad.entity;

import org.jspecify.annotations.NullMarked;
