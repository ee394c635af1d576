package org.rasad.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was kept, by file, feed and entry. Of the entries of one feed the latest are known: more
 * than any feed shows at once.
 */
final class Marks {

  static final int MOST_ENTRIES = 20_000;

  private static final float LOAD = 0.75f;

  private final Map<String, FileMark> files = new LinkedHashMap<>();
  private final Map<String, FeedMark> feeds = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> entries = new LinkedHashMap<>();

  FileMark file(String path) {
    return files.getOrDefault(path, FileMark.NONE);
  }

  FeedMark feed(String address) {
    return feeds.getOrDefault(address, FeedMark.NONE);
  }

  /** Whether an entry was kept as it is now; asking keeps it among the latest. */
  boolean hasSeen(String feed, String key, String digest) {
    Map<String, String> known = entries.get(feed);
    return known != null && digest.equals(known.get(key));
  }

  void put(String path, FileMark mark) {
    files.put(path, mark);
  }

  void put(String feed, FeedMark mark) {
    feeds.put(feed, mark);
  }

  void put(String feed, String key, String digest) {
    entries.computeIfAbsent(feed, f -> new Latest()).put(key, digest);
  }

  /** Everything, each thing once. */
  List<StateLine> lines() {
    List<StateLine> lines = new ArrayList<>();
    files.forEach((path, mark) -> lines.add(new StateLine.OfFile(path, mark)));
    entries.forEach(
        (feed, known) ->
            known.forEach((key, digest) -> lines.add(new StateLine.OfEntry(feed, key, digest))));
    feeds.forEach((feed, mark) -> lines.add(new StateLine.OfFeed(feed, mark)));
    return lines;
  }

  /** Drops what was not asked for longest. */
  private static final class Latest extends LinkedHashMap<String, String> {

    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, LOAD, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
      return size() > MOST_ENTRIES;
    }
  }
}
