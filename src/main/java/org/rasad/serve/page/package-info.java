/**
 * Gathers what the pages show and makes HTML of it.
 *
 * <p>In: an RDF dataset. Out: records of {@code serve.view}, made to HTML by {@link
 * org.rasad.serve.page.Pages}.
 */
@NullMarked
package org.rasad.serve.page;

import org.jspecify.annotations.NullMarked;
