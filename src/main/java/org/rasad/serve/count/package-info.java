/**
 * Counts what a store holds, beside the requests: on a large store that takes longer than any
 * reader waits.
 *
 * <p>In: an RDF dataset. Out: {@link org.rasad.serve.count.StoreCount}, kept by {@link
 * org.rasad.serve.count.StoreCounts}.
 */
@NullMarked
package org.rasad.serve.count;

import org.jspecify.annotations.NullMarked;
