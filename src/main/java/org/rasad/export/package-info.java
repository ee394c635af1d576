/**
 * Writes the graph, or what a user selects of it, in the formats of other programs; {@code
 * docs/export.md} describes them.
 *
 * <p>In: a dataset as {@code docs/model.md} describes it. Out: bytes. Every format streams, and the
 * same graph gives the same bytes. Read {@link org.rasad.export.Export} and {@link
 * org.rasad.export.ExportFormat} first.
 */
@NullMarked
package org.rasad.export;

import org.jspecify.annotations.NullMarked;
