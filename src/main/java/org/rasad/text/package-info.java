/**
 * Normalises Arabic script and finds sentences, and keeps a map of every character back to the
 * original.
 *
 * <p>In: the text of an {@link org.rasad.source.Article}. Out: {@link
 * org.rasad.text.NormalizedText} and sentence {@link org.rasad.text.Span}s.
 */
@NullMarked
package org.rasad.text;

import org.jspecify.annotations.NullMarked;
