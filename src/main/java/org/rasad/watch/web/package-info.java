/**
 * Fetches feeds and pages politely and safely.
 *
 * <p>In: addresses that others wrote. Out: {@link org.rasad.watch.web.Answer}s of bounded size.
 * Read {@link org.rasad.watch.web.Web} first.
 */
@NullMarked
package org.rasad.watch.web;

import org.jspecify.annotations.NullMarked;
