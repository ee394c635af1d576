/**
 * What the pages show, as plain text without markup; the templates in {@code src/main/jte} escape
 * it.
 *
 * <p>In: nodes of the graph. Out: records such as {@link org.rasad.serve.view.StartView}.
 */
@NullMarked
package org.rasad.serve.view;

import org.jspecify.annotations.NullMarked;
