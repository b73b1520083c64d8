package eda.runner.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.snippet.SnippetOutcome.Cause;
import eda.runner.snippet.SnippetOutcome.DoesNotCompile;
import eda.runner.snippet.SnippetOutcome.Ended;
import eda.runner.snippet.SnippetOutcome.Fault;
import eda.runner.snippet.SnippetOutcome.Finished;
import eda.runner.snippet.SnippetOutcome.Threw;
import eda.runner.snippet.SnippetOutcome.TimedOut;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What snippets may do, and what is told about it; each runs in a real JVM of its own. */
@Tag("slow")
class SnippetSessionTest {
  private static SnippetSession session;

  @BeforeAll
  static void start() {
    session = SnippetSession.start(SnippetSetting.USUAL.withLimitSeconds(3));
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @Test
  void whatOneSnippetDeclaresIsThereForTheNext() throws Exception {
    assertThat(printed("List<String> teas = new ArrayList<>(List.of(\"sencha\"));")).isEmpty();
    assertThat(printed("teas.add(\"oolong\");\nSystem.out.println(teas);"))
        .isEqualTo("[sencha, oolong]\n");
    assertThat(printed("var teas = 7;\nSystem.out.println(teas);")).isEqualTo("7\n");
  }

  @Test
  void printsAreKeptByteForByteWhateverStreamTheyWentTo() throws Exception {
    String code =
        """
        System.out.print("grüner Tee");
        System.err.println(" · 茶");
        System.out.write(10);
        System.setOut(null);
        """;
    assertThat(printed(code)).isEqualTo("grüner Tee · 茶\n\n");
    assertThat(printed("System.out.println(1);")).isEqualTo("1\n");
  }

  @Test
  void anExceptionIsToldWithItsLineOfTheSnippet() throws Exception {
    SnippetRun run =
        run(
            """

            // two calls
            void deliver(int left) {
              if (left == 0)
                throw new IllegalStateException("mail server is full");
              deliver(left - 1);
            }
            System.out.println("before"); deliver(2);
            System.out.println("never");
            """);
    assertThat(run.outcome())
        .isEqualTo(new Threw("java.lang.IllegalStateException: mail server is full", 5));
    assertThat(run.printed()).isEqualTo("before\n");
  }

  @Test
  void anExceptionOutOfAnEarlierSnippetHasTheLineThatCalledIt() throws Exception {
    run("class NoTea extends RuntimeException { NoTea(Exception e) { super(\"no tea\", e); } }");
    run("\n\n\nvoid brew() { throw new NoTea(new IllegalArgumentException(\"empty\")); }");
    assertThat(run("int a = 1;\n\nbrew();").outcome())
        .isEqualTo(
            new Threw("NoTea: no tea\ncaused by java.lang.IllegalArgumentException: empty", 3));
  }

  @Test
  void codeThatDoesNotCompileIsToldAsJavacTellsIt() throws Exception {
    SnippetRun run = run("System.out.println(\"first\");\nint a = 1;  int x = \"tea\";\n");
    assertThat(run.outcome())
        .isEqualTo(
            new DoesNotCompile(
                List.of(
                    new Fault(
                        2,
                        21,
                        "incompatible types: String cannot be converted to int",
                        "int a = 1;  int x = \"tea\";"))));
    assertThat(run.printed()).isEqualTo("first\n");
  }

  @Test
  void aNameThatNothingDeclaresDoesNotCompile() throws Exception {
    assertThat(run("int a = 1;\nvoid brew() { boil(); }").outcome())
        .isEqualTo(
            new DoesNotCompile(
                List.of(
                    new Fault(
                        2, 1, "cannot find symbol: method boil()", "void brew() { boil(); }"))));
    assertThat(run("void stir() { spoon(); }\nstir();").outcome())
        .isEqualTo(
            new DoesNotCompile(
                List.of(
                    new Fault(
                        1, 1, "cannot find symbol: method spoon()", "void stir() { spoon(); }"))));
  }

  @Test
  void codeThatEndsInTheMiddleDoesNotCompile() throws Exception {
    assertThat(run("for (int i = 0; i < 3; i++) {\n  System.out.println(i);").outcome())
        .isInstanceOf(DoesNotCompile.class);
  }

  @Test
  void aMethodMayCallOneThatIsDeclaredFurtherDown() throws Exception {
    assertThat(printed("void a() { b(); }\nvoid b() { System.out.println(\"b\"); }\na();"))
        .isEqualTo("b\n");
  }

  @Test
  void commentsAndNothingAtAllAreFine() throws Exception {
    for (String code : List.of("", "\n  \n", "// nothing\n", "/* nothing */", "int a; // one\n")) {
      assertThat(run(code).outcome()).as(code).isEqualTo(new Finished());
    }
  }

  @Test
  void anEndlessLoopIsStoppedAndVariablesAreThereAgain() throws Exception {
    run("int cups = 40; System.out.println(cups);");
    run("cups = cups + 2;");
    SnippetRun run = run("System.out.println(\"round\"); while (cups > 0) Thread.onSpinWait();");
    assertThat(run.outcome()).isEqualTo(new TimedOut(3));
    assertThat(run.printed()).isEqualTo("round\n");
    assertThat(printed("System.out.println(cups);")).isEqualTo("42\n");
  }

  @Test
  void aLoopThatCatchesEverythingIsStoppedToo() throws Exception {
    String code =
        "while (true) { try { new java.util.concurrent.CountDownLatch(1).await(); } catch (Throwable t) { } }";
    assertThat(run(code).outcome()).isEqualTo(new TimedOut(3));
    assertThat(printed("System.out.println(1);")).isEqualTo("1\n");
  }

  @Test
  void exitEndsTheSnippetAndVariablesAreThereAgain() throws Exception {
    run("int cups = 40;");
    SnippetRun run = run("System.out.println(\"closing\"); System.exit(0);");
    assertThat(run.outcome()).isEqualTo(new Ended(Cause.EXIT));
    assertThat(run.printed()).isEqualTo("closing\n");
    assertThat(run("Runtime.getRuntime().halt(3);").outcome()).isEqualTo(new Ended(Cause.EXIT));
    assertThat(printed("System.out.println(cups);")).isEqualTo("40\n");
  }

  @Test
  void recursionWithoutEndIsAnException() throws Exception {
    assertThat(run("int deep(int n) {\n  return deep(n + 1) + 1;\n}\ndeep(0);").outcome())
        .isEqualTo(new Threw("java.lang.StackOverflowError", 2));
    assertThat(printed("System.out.println(1);")).isEqualTo("1\n");
  }

  @Test
  void aFloodOfOutputIsStopped() throws Exception {
    SnippetRun run = run("while (true) System.out.println(\"tea\");");
    assertThat(run.outcome()).isEqualTo(new Ended(Cause.OUTPUT));
    assertThat(run.printed()).hasSize(1 << 16).startsWith("tea\ntea\n");
  }

  @Test
  void aFloodPastSystemOutIsStoppedToo() throws Exception {
    String code =
        "var out = new FileOutputStream(FileDescriptor.out); while (true) out.write(new byte[8192]);";
    assertThat(run(code).outcome()).isEqualTo(new Ended(Cause.OUTPUT));
  }

  @Test
  void fullMemoryIsToldAsSuch() throws Exception {
    String code = "var all = new ArrayList<long[]>(); while (true) all.add(new long[1 << 20]);";
    assertThat(run(code).outcome()).isEqualTo(new Ended(Cause.MEMORY));
    assertThat(printed("System.out.println(1);")).isEqualTo("1\n");
  }

  @Test
  void threadsLeftBehindHoldNothingUpAndPrintInNobodysName() throws Exception {
    String code =
        """
        var go = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        new Thread(() -> {
          try { go.await(); } catch (InterruptedException e) { }
          System.out.println("late");
          done.countDown();
          while (true) Thread.onSpinWait();
        }).start();
        System.out.println("early");
        """;
    assertThat(printed(code)).isEqualTo("early\n");
    assertThat(printed("go.countDown(); done.await(); System.out.println(\"now\");"))
        .isEqualTo("late\nnow\n");
    session.reset();
  }

  @Test
  void standardInputIsEmpty() throws Exception {
    assertThat(printed("System.out.println(System.in.read());")).isEqualTo("-1\n");
    assertThat(run("new Scanner(System.in).nextLine();").outcome().text())
        .startsWith("line 1: java.util.NoSuchElementException");
  }

  @Test
  void anInterruptThatIsLeftBehindHarmsNobody() throws Exception {
    run("Thread.currentThread().interrupt();");
    assertThat(printed("System.out.println(Thread.currentThread().isInterrupted());"))
        .isEqualTo("false\n");
  }

  @Test
  void resetForgetsAllAndMayAssumeEarlierSnippets() throws Exception {
    run("int cups = 40;");
    session.reset();
    assertThat(run("System.out.println(cups);").outcome()).isInstanceOf(DoesNotCompile.class);
    session.reset(List.of("int pots = 1;", "System.exit(0);", "pots++;"));
    assertThat(printed("System.out.println(pots);")).isEqualTo("2\n");
  }

  @Test
  void aRunThatIsStoppedSaysSoAndKeepsTheVariables() throws Exception {
    run("int cups = 40;");
    CompletableFuture<SnippetRun> endless = session.run("while (true) Thread.onSpinWait();");
    while (!endless.isDone()) {
      session.stop();
      Thread.onSpinWait();
    }
    assertThat(endless.get(8, TimeUnit.SECONDS).outcome()).isEqualTo(new Ended(Cause.STOPPED));
    assertThat(printed("System.out.println(cups);")).isEqualTo("40\n");
  }

  @Test
  void nothingIsLeftAfterTheEnd() throws Exception {
    List<ProcessHandle> before = ProcessHandle.current().children().toList();
    SnippetSession one = SnippetSession.start(SnippetSetting.USUAL);
    CompletableFuture<SnippetRun> endless = one.run("while (true) Thread.onSpinWait();");
    CompletableFuture<SnippetRun> waiting = one.run("int a = 1;");
    one.close();
    for (var run : List.of(endless, waiting, one.run("int b = 1;"))) {
      assertThat(run.get(8, TimeUnit.SECONDS).outcome()).isEqualTo(new Ended(Cause.STOPPED));
    }
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
        .isSubsetOf(before);
    one.close();
  }

  private String printed(String code) throws Exception {
    SnippetRun run = run(code);
    assertThat(run.outcome()).as(run.outcome().text()).isEqualTo(new Finished());
    return run.printed();
  }

  private SnippetRun run(String code) throws Exception {
    return session.run(code).get(60, TimeUnit.SECONDS);
  }
}
