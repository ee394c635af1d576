/**
 * Reads articles from files; each format has its own reader.
 *
 * <p>In: paths, or streams with a name. Out: {@link org.rasad.source.Article}s, and a report of
 * what could not be read. Read {@link org.rasad.source.Articles} first, then {@link
 * org.rasad.source.ArticleFile}.
 */
@NullMarked
package org.rasad.source;

import org.jspecify.annotations.NullMarked;
