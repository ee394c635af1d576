package org.rasad.overview;

/**
 * The incidents, each in the same row of all columns.
 *
 * @param rows number of the incident
 * @param types index in {@link Terms#TYPES}
 * @param standings index in {@link Terms#STANDINGS}
 * @param firstDays days since 1970-01-01, or {@link OverviewReader#NO_DAY}
 * @param lastDays likewise
 * @param reports how many events report it
 * @param locations row of the most precise place, or {@link Rows#NONE}
 * @param latitudes not a number where there is no point
 * @param longitudes likewise
 * @param actors rows of entities
 * @param recipients likewise
 * @param newest rows of incidents, the newest first
 */
@SuppressWarnings("ArrayRecordComponent") // Columns, compared by nobody and never handed out.
record IncidentColumns(
    Rows rows,
    byte[] types,
    byte[] standings,
    int[] firstDays,
    int[] lastDays,
    int[] reports,
    int[] locations,
    double[] latitudes,
    double[] longitudes,
    RowLinks actors,
    RowLinks recipients,
    int[] newest) {}
