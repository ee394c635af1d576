package org.rasad.export.row;

import org.jspecify.annotations.Nullable;

/**
 * A node of the network.
 *
 * @param entity what it stands for
 * @param span from the first to the last day of its edges; null if none of them has a date
 */
public record NodeRow(EntityRow entity, @Nullable DateSpan span) {}
