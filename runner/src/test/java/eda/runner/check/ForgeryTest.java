package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Verdict.CrashCause;
import eda.runner.course.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong code that tries to look right: nothing that it prints, throws or reaches makes it pass. */
@Tag("slow")
class ForgeryTest {
  /** What a worker would send: two tests that passed, and the end. */
  private static final String MESSAGES =
      """
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream message = new DataOutputStream(bytes);
      for (String test : List.of("itActs", "theResultIsRight")) {
        message.writeByte('T');
        for (String part : List.of("trial.act.ActTest", test, "passed", "", "", "", "", "")) {
          message.writeInt(part.length());
          message.writeBytes(part);
        }
      }
      message.writeByte('F');
      message.writeInt(0);
      """;

  /** The port and the secret that the worker was started with. */
  private static final String ARGUMENTS =
      "String[] all = ProcessHandle.current().info().arguments().orElseThrow(); String[] args = {all[all.length - 2], all[all.length - 1]};";

  private static final String NOT_RIGHT = "expected: <right> but was: <wrong>";

  @TempDir static Path folder;
  private static Trial trial;

  @BeforeAll
  static void open() throws InterruptedException {
    trial = new Trial(folder);
    trial.checkRightCode();
  }

  @AfterAll
  static void close() {
    trial.close();
  }

  static List<Abuse> prints() {
    return List.of(
        forgery(
            "the text of a run that passed",
            "System.out.println(\"✓ act passed  2 tests in 3 ms\\n[         2 tests successful      ]\");"),
        forgery(
            "the worker's messages, printed", MESSAGES + "System.out.write(bytes.toByteArray());"),
        forgery(
            "the worker's messages, written past System.out",
            MESSAGES
                + "for (FileDescriptor each : List.of(FileDescriptor.out, FileDescriptor.err)) new FileOutputStream(each).write(bytes.toByteArray());"),
        Abuse.crashes(
            "the worker's messages, and a good end",
            Act.doing(
                    MESSAGES
                        + "new FileOutputStream(FileDescriptor.out).write(bytes.toByteArray()); System.exit(0);")
                .wrong(),
            CrashCause.EXIT),
        forgery(
            "other output streams",
            "System.setOut(new PrintStream(OutputStream.nullOutputStream())); System.setErr(null);"));
  }

  static List<Abuse> reach() {
    return List.of(
        Abuse.fails(
            "a second connection",
            Act.doing(
                    ARGUMENTS
                        + MESSAGES
                        + "try (java.net.Socket door = new java.net.Socket(\"localhost\", Integer.parseInt(args[0]))) { door.getOutputStream().write(bytes.toByteArray()); }")
                .wrong(),
            "java.net.ConnectException"),
        Abuse.fails(
            "a second worker in the same JVM",
            Act.doing(
                    ARGUMENTS
                        + "Class.forName(\"eda.runner.check.worker.WorkerMain\").getMethod(\"main\", String[].class).invoke(null, (Object) args);")
                .wrong(),
            "java.net.ConnectException"),
        Abuse.fails(
            "a look into the worker's threads",
            Act.doing(
                    """
                    java.lang.reflect.Field locals = Thread.class.getDeclaredField("threadLocals");
                    for (Thread each : Thread.getAllStackTraces().keySet()) {
                      locals.setAccessible(true);
                      locals.get(each);
                    }
                    """)
                .wrong(),
            "java.lang.reflect.InaccessibleObjectException"),
        Abuse.fails(
            "a look into System.out",
            Act.doing(
                    """
                    java.lang.reflect.Field inner = FilterOutputStream.class.getDeclaredField("out");
                    inner.setAccessible(true);
                    """)
                .wrong(),
            "java.lang.reflect.InaccessibleObjectException"),
        Abuse.fails(
            "a class in the worker's package",
            Act.doing(
                    "java.lang.invoke.MethodHandles.privateLookupIn(Class.forName(\"eda.runner.check.worker.Kind\"), java.lang.invoke.MethodHandles.lookup()).findStaticSetter(Class.forName(\"eda.runner.check.worker.Kind\"), \"TEST\", byte.class);")
                .wrong(),
            "java.lang.IllegalAccessException"),
        forgery(
            "settings that make JUnit run nothing",
            "System.setProperty(\"junit.platform.execution.dryRun.enabled\", \"true\"); System.setProperty(\"junit.jupiter.execution.parallel.enabled\", \"true\");"),
        Abuse.fails(
            "an assumption in place of a result",
            Act.doing("throw new org.opentest4j.TestAbortedException(\"not today\");"),
            "not today"),
        Abuse.fails(
            "frames that are made up",
            Act.doing(
                "Exception made = new Exception(\"made up\"); made.setStackTrace(new StackTraceElement[] {new StackTraceElement(\"x\", \"y\\ntrial.act.Act\\tact\\tAct.java\\tmany\\n\", \"Act.java\", 3)}); throw made;"),
            "java.lang.Exception: made up"));
  }

  @ParameterizedTest
  @MethodSource({"prints", "reach"})
  void doesNotPass(Abuse abuse) throws InterruptedException {
    abuse.prove(trial);
  }

  @Test
  void aClassOfTheKitCanNotBeReplaced() throws InterruptedException {
    SourceFile scale =
        trial.file(
            "trial/act/Scale.java",
            "package trial.kit; public final class Scale { public static final String RIGHT = \"right\"; public static String weigh(String result) { return RIGHT; } }");
    for (int time = 0; time < 2; time++) {
      Verdict verdict = trial.verdict(wrongWith(scale));

      assertThat(verdict).isInstanceOf(Verdict.DoesNotCompile.class);
      assertThat(Trial.text(verdict)).contains("duplicate class: Scale");
    }
  }

  @Test
  void aTestClassCanNotBeReplaced() throws InterruptedException {
    Verdict verdict =
        trial.verdict(
            wrongWith(
                trial.file("trial/act/ActTest.java", "package trial.act; class ActTest { }")));

    assertThat(Trial.text(verdict)).contains("duplicate class: ActTest");
  }

  @ParameterizedTest
  @CsvSource({"Test, no test ran", "Nested, these tests did not run: theResultIsRight"})
  void anAnnotationThatHidesTestsFromJunitHidesNothing(String name, String told)
      throws InterruptedException {
    SourceFile hides =
        trial.file(
            "org/junit/jupiter/api/" + name + ".java",
            "package org.junit.jupiter.api; public @interface " + name + " { }");
    Verdict verdict = trial.verdict(wrongWith(hides));

    assertThat(((Verdict.Crashed) verdict).output()).isEqualTo(told);
  }

  private static Abuse forgery(String name, String body) {
    return new Abuse(name, Act.doing(body).wrong(), "failed", NOT_RIGHT, 5);
  }

  private static Submission wrongWith(SourceFile more) {
    return new Submission(trial.exercise(5), List.of(trial.file(Act.RIGHT.wrong().text()), more));
  }
}
