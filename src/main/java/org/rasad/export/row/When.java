package org.rasad.export.row;

import org.jspecify.annotations.Nullable;

/**
 * When an event or incident was.
 *
 * @param span the days on which it may have been; null if there is no date at all
 * @param precision {@code day}, {@code month} or {@code year}; empty if no text gives a date
 * @param basis {@code stated-date}, {@code derived-date} or {@code publication-date}; empty if
 *     unknown
 */
public record When(@Nullable DateSpan span, String precision, String basis) {}
