package org.rasad.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Hears from the file system what changes in folders. It may miss things, as every such service: it
 * only makes watching quicker than looking through the folders now and then.
 *
 * <p>A thread of its own listens until it is closed.
 */
final class FolderEvents implements AutoCloseable {

  private final WatchService service;
  private final Runnable woken;
  private final Queue<Path> changed = new ConcurrentLinkedQueue<>();

  /**
   * @param woken is run after a change, by another thread
   */
  FolderEvents(Path folder, Runnable woken) throws IOException {
    this.service = folder.getFileSystem().newWatchService();
    this.woken = woken;
    Thread listener = new Thread(this::listen, "rasad-watch");
    listener.setDaemon(true);
    listener.start();
  }

  /** Listens to a folder as well, but not to those below it. */
  void add(Path folder) throws IOException {
    folder.register(
        service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
  }

  boolean isEmpty() {
    return changed.isEmpty();
  }

  /** What has changed since it was asked last; a folder stands for all in it. */
  List<Path> changed() {
    List<Path> paths = new ArrayList<>();
    for (Path next = changed.poll(); next != null; next = changed.poll()) {
      paths.add(next);
    }
    return paths;
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new WatchException("Listening to a folder cannot be ended: " + e + ".", e);
    }
  }

  private void listen() {
    try {
      while (true) {
        WatchKey key = service.take();
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
          // Too many at once are told as one that names none.
          changed.add(event.context() instanceof Path name ? folder.resolve(name) : folder);
        }
        key.reset();
        woken.run();
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      // It was closed.
    }
  }
}
