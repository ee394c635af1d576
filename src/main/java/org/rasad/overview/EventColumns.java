package org.rasad.overview;

/**
 * The events, each in the same row of all columns.
 *
 * @param rows number of the event
 * @param types index in {@link Terms#TYPES}
 * @param statuses index in {@link Terms#STATUSES}
 * @param firstDays days since 1970-01-01, or {@link OverviewReader#NO_DAY}
 * @param lastDays likewise
 * @param actors rows of entities
 * @param targets rows of the recipients, or of the places of an event without recipients: what the
 *     plain triple leads to
 * @param ofActor rows of the events of an entity that acts
 * @param ofTarget rows of the events of an entity that is acted on
 */
@SuppressWarnings("ArrayRecordComponent") // Columns, compared by nobody and never handed out.
record EventColumns(
    Rows rows,
    byte[] types,
    byte[] statuses,
    int[] firstDays,
    int[] lastDays,
    RowLinks actors,
    RowLinks targets,
    RowLinks ofActor,
    RowLinks ofTarget) {}
