package org.rasad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.rasad.lexicon.EvalWords;

/** The packages of Rasad and what they may know of each other. */
class ArchitectureTest {

  /** Everything that knows the text and not the graph. */
  private static final String[] TEXT_SIDE = {
    "org.rasad.source..",
    "org.rasad.watch..",
    "org.rasad.text..",
    "org.rasad.cache..",
    "org.rasad.annotate..",
    "org.rasad.lexicon..",
    "org.rasad.entity..",
    "org.rasad.relation..",
    "org.rasad.event..",
    "org.rasad.report..",
    "org.rasad.record..",
    "org.rasad.eval..",
    "org.rasad.learn.."
  };

  /** In the order of the data; each package may use those before it. */
  private static final List<String> STREAM =
      List.of(
          "source",
          "text",
          "annotate",
          "entity",
          "relation",
          "event",
          "report",
          "rdf",
          "store",
          "overview",
          "export",
          "serve",
          "cli");

  private static final int AT_LEAST = 60;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rasad");

  @Test
  void enoughClassesAreLookedAt() {
    assertTrue(CLASSES.size() >= AT_LEAST, () -> "Only " + CLASSES.size() + " classes were found.");
  }

  @Test
  void onlyAnnotateAndLearnKnowCoreNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.rasad.annotate..", "org.rasad.learn..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford.nlp..")
        .check(CLASSES);
  }

  @Test
  void onlyTheJobForArchivesKnowsSparkAndHadoop() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rasad.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark..",
            "org.apache.hadoop..",
            "org.apache.parquet..",
            "scala..",
            "org.rasad.spark..")
        .check(CLASSES);
  }

  @Test
  void theJobForArchivesKnowsNeitherServerNorCommands() {
    noClasses()
        .that()
        .resideInAPackage("org.rasad.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.rasad.overview..", "org.rasad.export..", "org.rasad.serve..", "org.rasad.cli..")
        .check(CLASSES);
  }

  @Test
  void onlyTheSearchOfStoresKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rasad.store.search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void textSideDoesNotKnowTheGraph() {
    noClasses()
        .that()
        .resideInAnyPackage(TEXT_SIDE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.jena..",
            "org.rasad.rdf..",
            "org.rasad.store..",
            "org.rasad.export..",
            "org.rasad.serve..")
        .check(CLASSES);
  }

  @Test
  void lexiconDependsOnNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage("org.rasad.lexicon..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.rasad..")
                .and(JavaClass.Predicates.resideOutsideOfPackage("org.rasad.lexicon..")))
        .check(CLASSES);
  }

  @Test
  void dependenciesPointUpTheStream() {
    for (int i = 0; i < STREAM.size(); i++) {
      String[] later =
          STREAM.subList(i + 1, STREAM.size()).stream()
              .map(name -> "org.rasad." + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("org.rasad." + STREAM.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .check(CLASSES);
      }
    }
  }

  @Test
  void serverDoesNotKnowHowArticlesAreRead() {
    noClasses()
        .that()
        .resideInAPackage("org.rasad.serve..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(TEXT_SIDE)
        .check(CLASSES);
  }

  @Test
  void watchKnowsOnlyTheSources() {
    noClasses()
        .that()
        .resideInAPackage("org.rasad.watch..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.rasad..")
                .and(
                    JavaClass.Predicates.resideOutsideOfPackages(
                        "org.rasad.watch..", "org.rasad.source..")))
        .check(CLASSES);
  }

  @Test
  void nothingKnowsHowItIsMeasured() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.rasad.eval..", "org.rasad.learn..", "org.rasad.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rasad.eval..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("org.rasad.eval..", "org.rasad.cli..", "org.rasad.lexicon..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(EvalWords.class)
        .check(CLASSES);
  }

  @Test
  void nothingKnowsHowItIsLearned() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.rasad.learn..", "org.rasad.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rasad.learn..")
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnCli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rasad.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rasad.cli..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.rasad.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaPackage each : CLASSES.getPackage("org.rasad").getSubpackagesInTree()) {
      boolean isOurs = !each.getClasses().isEmpty() && !isGenerated(each.getName());
      if (isOurs && !each.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(each.getName());
      }
    }

    assertEquals(Set.of(), unmarked);
  }

  @Test
  void onlyCliWritesToStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rasad.cli..")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void packagesAreNamedAfterTheDomain() {
    classes()
        .should()
        .resideOutsideOfPackages(
            "..util..", "..common..", "..model..", "..impl..", "..dto..", "..helper..")
        .check(CLASSES);
  }

  private static boolean isGenerated(String name) {
    return name.startsWith("org.rasad.serve.pages");
  }
}
