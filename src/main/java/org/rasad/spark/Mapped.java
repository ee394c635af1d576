package org.rasad.spark;

import java.util.Iterator;
import java.util.function.Function;

/**
 * The rows of a partition one by one, each as something else. Not thread-safe.
 *
 * @param rows what is drawn from
 * @param function what is made of each
 */
record Mapped<A, B>(Iterator<A> rows, Function<A, B> function) implements Iterator<B> {

  static <A, B> Iterator<B> of(Iterator<A> rows, Function<A, B> function) {
    return new Mapped<>(rows, function);
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public B next() {
    return function.apply(rows.next());
  }
}
