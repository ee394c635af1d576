/**
 * Finds the lasting relations that an article states: where a site lies, who belongs to, leads or
 * backs whom, and which forces stand where.
 *
 * <p>In: {@link org.rasad.entity.ResolvedArticle}. Out: {@link org.rasad.relation.StatedRelations}
 * with its {@link org.rasad.relation.Relation relations}. {@link org.rasad.relation.RelationFinder}
 * asks one reader for each way in which Arabic states them.
 */
@NullMarked
package org.rasad.relation;

import org.jspecify.annotations.NullMarked;
