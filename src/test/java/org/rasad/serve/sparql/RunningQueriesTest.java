package org.rasad.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;

class RunningQueriesTest {

  private static final int MEGABYTES = 32 * 1024 * 1024;

  static {
    JenaSystem.init();
  }

  @Test
  void theOneThatAllocatedMostIsStoppedFirst() {
    try (RunningQueries running = RunningQueries.watched();
        QueryExec large = exec();
        QueryExec small = exec()) {
      RunningQuery first = running.add(large);
      assertTrue(new byte[MEGABYTES].length > 0);
      RunningQuery second = running.add(small);

      running.stopLargest();

      assertTrue(first.wasTooLarge());
      assertFalse(second.wasTooLarge());
      assertThrows(QueryCancelledException.class, large::ask);
      assertTrue(small.ask());

      running.stopLargest();

      assertTrue(second.wasTooLarge());
    }
  }

  @Test
  void theOneThatHasEndedIsNotStopped() {
    try (RunningQueries running = RunningQueries.watched();
        QueryExec exec = exec()) {
      RunningQuery query = running.add(exec);
      running.remove(query);

      running.stopLargest();

      assertFalse(query.wasTooLarge());
    }
  }

  private static QueryExec exec() {
    return QueryExec.dataset(DatasetGraphFactory.create()).query("ASK {}").build();
  }
}
