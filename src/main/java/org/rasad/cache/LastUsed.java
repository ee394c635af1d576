package org.rasad.cache;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map of limited size in memory: when there is too much in it, it drops what was neither put nor
 * asked for longest. Not thread-safe, not even for reading alone.
 */
public final class LastUsed<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;
  private static final float LOAD = 0.75f;

  private final int most;

  /**
   * @param most how many entries it keeps
   */
  public LastUsed(int most) {
    super(16, LOAD, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
