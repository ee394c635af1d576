/**
 * Finds the article in a web page: its headline, publisher, day and address, and its text without
 * what surrounds it.
 *
 * <p>In: the bytes of an HTML page. Out: {@link org.rasad.source.page.PageArticle}. Read {@link
 * org.rasad.source.page.PageReader} first.
 */
@NullMarked
package org.rasad.source.page;

import org.jspecify.annotations.NullMarked;
