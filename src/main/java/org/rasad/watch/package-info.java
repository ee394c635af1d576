/**
 * Watches folders and feeds, and hands on the articles that are new or changed.
 *
 * <p>In: folders, addresses of feeds, and the state of the last time. Out: {@link
 * org.rasad.watch.Found}s for a {@link org.rasad.watch.Taker}, which tells of each when it is kept.
 * Read {@link org.rasad.watch.Watching} first.
 */
@NullMarked
package org.rasad.watch;

import org.jspecify.annotations.NullMarked;
