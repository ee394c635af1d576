/**
 * What a system found in documents: records.
 *
 * <p>In: lines of JSON as {@link org.rasad.record.RecordWriter} writes them, out of a file or from
 * an extraction. Out: a {@link org.rasad.eval.found.FoundDocument} for each document. Read {@link
 * org.rasad.eval.found.RecordReader} first.
 */
@NullMarked
package org.rasad.eval.found;

import org.jspecify.annotations.NullMarked;
