/**
 * Keeps large values, made once from the models of CoreNLP, in files that are read much faster.
 *
 * <p>In: a {@link org.rasad.cache.CompactForm} that can make, write and read its value. Out: the
 * value. Read {@link org.rasad.cache.FormCache} first. Nothing here fails a run: without a folder
 * that can be trusted and written, values are made anew each time.
 *
 * <p>{@link org.rasad.cache.LastUsed} keeps values in memory alone.
 */
@NullMarked
package org.rasad.cache;

import org.jspecify.annotations.NullMarked;
