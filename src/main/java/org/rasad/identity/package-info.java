/**
 * Which entities are one thing and which are not: what people have decided, and what they should
 * look at.
 *
 * <p>In: a file of decisions, and names of entities as a store has them. Out: {@link
 * org.rasad.identity.Decisions}, by which a store renames entities, and {@link
 * org.rasad.identity.DoubtfulPair}s. Read {@link org.rasad.identity.Decision} first; {@code
 * docs/identity.md} has the rules.
 */
@NullMarked
package org.rasad.identity;

import org.jspecify.annotations.NullMarked;
