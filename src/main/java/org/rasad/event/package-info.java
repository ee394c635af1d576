/**
 * Finds events with their roles, status, time, means and source.
 *
 * <p>In: {@link org.rasad.entity.ResolvedArticle}. Out: {@link org.rasad.event.Extraction} with its
 * {@link org.rasad.event.Event events} and the {@link org.rasad.relation.Relation relations} of the
 * stage before. What counts as an event follows PLOVER (Open Event Data Alliance, 2021 manual).
 */
@NullMarked
package org.rasad.event;

import org.jspecify.annotations.NullMarked;
