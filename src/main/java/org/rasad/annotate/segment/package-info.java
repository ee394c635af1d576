/**
 * Cuts Arabic words into segments (و + س + يكتب + ها) with CoreNLP's segmenting model, with the
 * same result as CoreNLP and a small part of its work.
 *
 * <p>In: a sentence of normalised text. Out: its {@link org.rasad.annotate.segment.Segment}s. Read
 * first {@link org.rasad.annotate.segment.WordSegmenter}; then {@code WordScanner} (text to words),
 * {@code Observation} (words to labelled places), {@code SegmenterModel} (the weights) and {@code
 * Decoder} (the best labels). {@code SerializedModel} alone knows CoreNLP's file format.
 */
@NullMarked
package org.rasad.annotate.segment;

import org.jspecify.annotations.NullMarked;
