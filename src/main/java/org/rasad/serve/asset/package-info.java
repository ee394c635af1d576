/**
 * The files that pages load. All come from the program itself: a page asks no other host.
 *
 * <p>In: resources of the program. Out: HTTP, by {@link org.rasad.serve.asset.AssetServlet}.
 */
@NullMarked
package org.rasad.serve.asset;

import org.jspecify.annotations.NullMarked;
