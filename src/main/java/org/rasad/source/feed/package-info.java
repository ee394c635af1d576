/**
 * Reads RSS and Atom feeds.
 *
 * <p>In: the text of a feed. Out: a {@link org.rasad.source.feed.Feed} and its {@link
 * org.rasad.source.feed.FeedEntry entries}. Read {@link org.rasad.source.feed.FeedReader} first.
 */
@NullMarked
package org.rasad.source.feed;

import org.jspecify.annotations.NullMarked;
