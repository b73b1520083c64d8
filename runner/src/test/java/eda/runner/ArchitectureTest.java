package eda.runner;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom, and how large a file or a method may grow. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("eda.runner", "eda.quiz");

  private static final String WORKER = "eda.runner.check.worker..";
  private static final String SHELL = "eda.runner.snippet.child..";
  private static final String LINK = "eda.runner.jvm.child..";

  @Test
  void packagesOfTheRunnerAreFreeOfCycles() {
    slices().matching("eda.runner.(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void quizKnowsOnlyMarkdown() {
    knowsOnly("eda.quiz..", "org.commonmark..", "javax.xml.stream..");
  }

  @Test
  void lessonKnowsOnlyMarkdown() {
    knowsOnly("eda.runner.lesson..", "org.commonmark..");
  }

  @Test
  void courseKnowsOnlyItself() {
    knowsOnly("eda.runner.course..");
  }

  @Test
  void brokersAreKnownByTheirAddressesAlone() {
    knowsOnly("eda.runner.broker..", "eda.runner.course..", "eda.runner.jvm..");
  }

  @Test
  void journalKnowsTheCourseAndItsQuizzesAndStreamsJson() {
    knowsOnly("eda.runner.journal..", "eda.runner.course..", "eda.quiz..", "tools.jackson.core..");
  }

  @Test
  void whatRunsForeignCodeKnowsNoneOfItsCallers() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "eda.runner.broker..", "eda.runner.check..", "eda.runner.snippet..", "eda.runner.jvm..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "eda.runner",
            "eda.runner.commands..",
            "eda.runner.screen..",
            "eda.runner.journal..",
            "eda.runner.lesson..",
            "eda.runner.verify..")
        .check(PROGRAM);
  }

  @Test
  void whatRunsInAChildJvmKnowsOnlyWhatIsOnItsClassPath() {
    knowsOnly(WORKER, LINK, "org.junit..", "org.opentest4j..");
    knowsOnly(SHELL, LINK, "jdk.jshell..");
    knowsOnly(LINK);
  }

  @Test
  void onlyTheChildJvmLoadsJshell() {
    noClasses()
        .that()
        .resideOutsideOfPackage(SHELL)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jdk.jshell..")
        .check(PROGRAM);
  }

  @Test
  void screenDoesNotKnowTheCommands() {
    noClasses()
        .that()
        .resideInAPackage("eda.runner.screen..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("eda.runner.commands..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheKeyboardAndWhatUnpacksItsLibraryKnowJline() {
    onlyKnownBy("org.jline..", "eda.runner.screen.Keyboard", "eda.runner.screen.NativePart");
  }

  @Test
  void onlyCommandsKnowPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("eda.runner.commands..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(PROGRAM);
  }

  @Test
  void onlyJsonKnowsDataBinding() {
    onlyKnownBy("tools.jackson.databind..", "eda.runner.commands.Json");
  }

  @Test
  void nothingKnowsTheCoursesExercises() {
    noClasses().should().dependOnClassesThat().resideInAPackage("quayside..").check(PROGRAM);
  }

  @Test
  void onlyMainAndChildJvmsTouchTheStandardStreamsAndEndTheProcess() {
    noClasses()
        .that(not(madeFrom(List.of("eda.runner.Main"))).and(not(resideInAnyPackage(WORKER, SHELL))))
        .should()
        .accessTargetWhere(
            member(System.class, Set.of("in", "out", "err", "exit", "console"))
                .or(member(Runtime.class, Set.of("exit", "halt"))))
        .check(PROGRAM);
  }

  @Test
  void nothingSleeps() {
    noClasses()
        .should()
        .accessTargetWhere(
            member(Thread.class, Set.of("sleep")).or(member(TimeUnit.class, Set.of("sleep"))))
        .check(PROGRAM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "../quiz/src/main/java"})
  void filesAndMethodsStaySmall(String root) throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(Path.of(root))) {
      List<Path> sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      for (Path source : sources) {
        JavaText text = new JavaText(Files.readAllLines(source));
        text.tooLong().forEach(what -> tooLong.add(source + " " + what));
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void aLongMethodIsNoticedHoweverItsSignatureIsWrapped() {
    String body = "    call();\n".repeat(39);
    String source =
        """
        final class Long {
          void oneLine() {
        %s  }

          private static <T> List<T> wrapped(
              String one, String other)
              throws IOException {
        %s  }

          Long {
        %s  }

          void shortEnough() {
            if (a) {
              b();
            }
          }
        }
        """
            .formatted(body, body, body);
    assertThat(new JavaText(source.lines().toList()).tooLong())
        .containsExactly("line 2: 41 lines", "line 44: 43 lines", "line 88: 41 lines");
  }

  private static void knowsOnly(String own, String... others) {
    List<String> allowed = new ArrayList<>(List.of(others));
    allowed.add(own);
    allowed.add("java..");
    classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(new String[0]))
        .check(PROGRAM);
  }

  private static void onlyKnownBy(String library, String... names) {
    noClasses()
        .that(not(madeFrom(List.of(names))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(PROGRAM);
  }

  /** The classes of these names, and what is nested in them. */
  private static DescribedPredicate<JavaClass> madeFrom(List<String> names) {
    return DescribedPredicate.describe(
        String.join(", ", names),
        type ->
            names.stream()
                .anyMatch(
                    name -> type.getName().equals(name) || type.getName().startsWith(name + "$")));
  }

  private static DescribedPredicate<JavaAccess<?>> member(Class<?> owner, Set<String> names) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + " " + names,
        access ->
            belongToAnyOf(owner).test(access.getTargetOwner())
                && names.contains(access.getTarget().getName()));
  }

  /** A source file as the formatter writes it: a method ends where its brace stands below it. */
  private record JavaText(List<String> lines) {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final Pattern OPENS = Pattern.compile("(\\)|\\w) \\{$");
    private static final Pattern NO_METHOD =
        Pattern.compile(
            "^\\s*(if|for|while|switch|try|do|synchronized|return|case|default|static \\{|[@}*/.])"
                + "|\\b(class|interface|enum|record|new)\\s|->|=");

    List<String> tooLong() {
      List<String> found = new ArrayList<>();
      if (lines.size() > LONGEST_FILE) {
        found.add(lines.size() + " lines");
      }
      for (int i = 0; i < lines.size(); i++) {
        int start = declaration(i);
        if (OPENS.matcher(lines.get(i)).find() && !NO_METHOD.matcher(lines.get(start)).find()) {
          String closer = " ".repeat(indent(start)) + "}";
          int length = lines.subList(start, lines.size()).indexOf(closer) + 1;
          if (length > LONGEST_METHOD) {
            found.add("line " + (start + 1) + ": " + length + " lines");
          }
        }
      }
      return found;
    }

    /** Goes back over the lines of a wrapped signature, which stand further in than its first. */
    private int declaration(int opener) {
      int start = opener;
      while (start > 0 && wrapped(start)) {
        start--;
      }
      return start;
    }

    private boolean wrapped(int line) {
      String before = lines.get(line - 1).strip();
      boolean ends = before.isEmpty() || before.startsWith("@") || before.startsWith("//");
      return !ends
          && (indent(line) >= indent(line - 1) + 4
              || indent(line) == indent(line - 1) && !before.matches(".*[;{}/]$"));
    }

    private int indent(int line) {
      return lines.get(line).length() - lines.get(line).stripLeading().length();
    }
  }
}
