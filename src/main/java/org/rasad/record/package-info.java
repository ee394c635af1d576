/**
 * Writes what was extracted as records: JSON lines for programs that want no graph, and for
 * measuring.
 *
 * <p>In: {@link org.rasad.event.Extraction}s. Out: lines of JSON, written by {@link
 * org.rasad.record.RecordWriter}. It knows nothing of RDF.
 */
@NullMarked
package org.rasad.record;

import org.jspecify.annotations.NullMarked;
