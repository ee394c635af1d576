package org.rasad.serve.sparql;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Knows the queries that run, and stops the largest when memory runs short. Thread-safe.
 *
 * <p>A cross product that is sorted, grouped or made distinct fills the memory long before the time
 * limit, and a Java program without memory fails everywhere. So whenever all garbage was collected
 * and the heap is still nearly full, the query that has allocated most is stopped; if that was not
 * enough, the next collection stops the next.
 */
final class RunningQueries implements AutoCloseable {

  /** Share of the heap in use after a collection of all of it. */
  private static final double FULL = 0.75;

  /** Others leave garbage, and a heap full of garbage is no want of memory. */
  private static final String MAJOR = "end of major GC";

  private static final Set<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(pool -> pool.getName())
          .collect(Collectors.toUnmodifiableSet());

  private final Set<RunningQuery> queries = ConcurrentHashMap.newKeySet();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final NotificationListener listener = (notification, unused) -> look(notification);

  private RunningQueries() {}

  /** Watches until it is closed. */
  static RunningQueries watched() {
    RunningQueries running = new RunningQueries();
    collectors().forEach(c -> c.addNotificationListener(running.listener, null, null));
    return running;
  }

  /** The caller must {@link #remove} it when it has ended. */
  RunningQuery add(QueryExec exec) {
    RunningQuery query = new RunningQuery(exec, threads.getCurrentThreadAllocatedBytes());
    queries.add(query);
    return query;
  }

  void remove(RunningQuery query) {
    queries.remove(query);
  }

  void stopLargest() {
    queries.stream()
        .filter(query -> !query.wasTooLarge())
        .max(Comparator.comparingLong(this::allocated))
        .ifPresent(RunningQuery::stop);
  }

  @Override
  public void close() {
    for (NotificationEmitter collector : collectors()) {
      try {
        collector.removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException("It listened since it was made.", e);
      }
    }
  }

  private long allocated(RunningQuery query) {
    return threads.getThreadAllocatedBytes(query.thread()) - query.allocatedBefore();
  }

  private void look(Notification notification) {
    GarbageCollectionNotificationInfo info =
        GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
    if (!info.getGcAction().equals(MAJOR)) {
      return;
    }
    Map<String, MemoryUsage> after = info.getGcInfo().getMemoryUsageAfterGc();
    long used =
        after.entrySet().stream()
            .filter(pool -> HEAP.contains(pool.getKey()))
            .mapToLong(pool -> pool.getValue().getUsed())
            .sum();
    if (used > FULL * Runtime.getRuntime().maxMemory()) {
      stopLargest();
    }
  }

  private static List<NotificationEmitter> collectors() {
    List<GarbageCollectorMXBean> beans = ManagementFactory.getGarbageCollectorMXBeans();
    return beans.stream()
        .filter(NotificationEmitter.class::isInstance)
        .map(NotificationEmitter.class::cast)
        .toList();
  }
}
