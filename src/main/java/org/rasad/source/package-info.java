/**
 * Reads articles from files; each format has its own reader.
 *
 * <p>In: paths. Out: {@link org.rasad.source.Article}s, and a report of what could not be read.
 * Read {@link org.rasad.source.Articles} first.
 */
@NullMarked
package org.rasad.source;

import org.jspecify.annotations.NullMarked;
