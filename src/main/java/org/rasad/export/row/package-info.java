/**
 * The rows that all formats of export share, and the readers that fill them from the graph.
 *
 * <p>In: a dataset as {@code docs/model.md} describes it. Out: {@link
 * org.rasad.export.row.IncidentRow}, {@link org.rasad.export.row.EventRow} and the {@link
 * org.rasad.export.row.Network} of entities. Readers hand rows on one by one and keep no more than
 * the identifiers that are needed for the order.
 */
@NullMarked
package org.rasad.export.row;

import org.jspecify.annotations.NullMarked;
