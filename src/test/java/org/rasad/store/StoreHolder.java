package org.rasad.store;

import java.nio.file.Path;
import org.rasad.rdf.Samples;

/** A second program that holds a store, or writes to it without end, until it is killed. */
final class StoreHolder {

  private StoreHolder() {}

  public static void main(String[] args) throws InterruptedException {
    try (Store store = Store.openForWriting(Path.of(args[0]))) {
      say("open");
      for (int i = 0; args[1].equals("write"); i++) {
        store.put(Samples.attack("a" + i));
        say("put " + i);
      }
      Thread.currentThread().join();
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
