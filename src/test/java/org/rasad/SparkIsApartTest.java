package org.rasad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the program is tested with is what it runs with: nothing that Spark brings (pom.xml). */
@EnabledIfSystemProperty(named = "rasad.spark", matches = "apart")
class SparkIsApartTest {

  @Test
  void neitherSparkNorHadoopIsThere() {
    for (String name :
        new String[] {
          "org.apache.spark.SparkContext",
          "org.apache.hadoop.fs.FileSystem",
          "org.apache.parquet.hadoop.ParquetReader",
          "scala.Option"
        }) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
  }

  @Test
  void xmlIsReadByJavaItself() {
    assertEquals(
        XMLInputFactory.newDefaultFactory().getClass(), XMLInputFactory.newFactory().getClass());
  }
}
