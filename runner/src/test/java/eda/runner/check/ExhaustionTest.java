package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Verdict.CrashCause;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that takes more than a check may have is stopped, and the verdict names the limit. */
@Tag("slow")
class ExhaustionTest {
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

  static List<Abuse> memory() {
    Act classes =
        Act.doing(
            """
            byte[] bytes;
            try (InputStream in = Act.class.getClassLoader().getResourceAsStream("trial/act/Act$Copy.class")) {
              bytes = in.readAllBytes();
            }
            List<Class<?>> all = new ArrayList<>();
            while (true) {
              all.add(java.lang.invoke.MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass());
            }
            """);
    return List.of(
        Abuse.crashes(
            "allocation without end",
            Act.doing(
                "List<long[]> all = new ArrayList<>(); while (true) all.add(new long[1 << 16]);"),
            CrashCause.MEMORY),
        Abuse.crashes(
            "allocation that catches its failure",
            Act.doing(
                "List<long[]> all = new ArrayList<>(); while (true) try { all.add(new long[1 << 16]); } catch (Throwable e) { }"),
            CrashCause.MEMORY),
        Abuse.crashes(
            "memory outside the heap",
            Act.doing(
                "List<ByteBuffer> all = new ArrayList<>(); while (true) all.add(ByteBuffer.allocateDirect(1 << 20));"),
            CrashCause.MEMORY),
        Abuse.crashes(
            "classes without end",
            classes.with(
                "static class Copy { static final List<String> MADE = new ArrayList<>(); }"),
            CrashCause.MEMORY),
        Abuse.fails("recursion without end", Act.doing("act();"), "java.lang.StackOverflowError"));
  }

  static List<Abuse> threadsAndFiles() {
    return List.of(
        Abuse.crashes(
            "ten thousand threads",
            Act.doing(
                "for (int i = 0; i < 10_000; i++) new Thread(() -> { try { new CountDownLatch(1).await(); } catch (InterruptedException e) { } }).start();"),
            CrashCause.THREADS),
        Abuse.crashes(
            "threads that start threads",
            Act.doing("grow(); new CountDownLatch(1).await();")
                .with(
                    "static void grow() { new Thread(() -> { while (true) try { grow(); Thread.sleep(1); } catch (Throwable e) { } }).start(); }"),
            CrashCause.THREADS),
        Abuse.crashes(
            "ten thousand open files",
            Act.doing(
                """
                Path file = Files.createTempFile("open", "");
                List<InputStream> all = new ArrayList<>();
                for (int i = 0; i < 10_000; i++) all.add(Files.newInputStream(file));
                """),
            CrashCause.FILES),
        Abuse.crashes(
            "files that are opened until there are no more",
            Act.doing(
                """
                Path file = Files.createTempFile("open", "");
                List<InputStream> all = new ArrayList<>();
                while (true) try { all.add(Files.newInputStream(file)); } catch (IOException e) { }
                """),
            CrashCause.FILES),
        Abuse.passes(
            "files that are closed again",
            Act.doing(
                """
                Path file = Files.createTempFile("open", "");
                for (int i = 0; i < 10_000; i++) Files.newInputStream(file).close();
                """)));
  }

  static List<Abuse> output() {
    String raw = "try (OutputStream out = new FileOutputStream(FileDescriptor.out)) { ";
    return List.of(
        Abuse.crashes(
            "a gigabyte of prints",
            Act.doing(
                "for (int i = 0; i < 1 << 20; i++) System.out.println(\"tea \".repeat(250));"),
            CrashCause.OUTPUT),
        Abuse.crashes(
            "a flood of errors on threads",
            Act.doing(
                "for (int i = 0; i < 8; i++) new Thread(() -> { while (true) System.err.println(\"late\"); }).start(); new CountDownLatch(1).await();"),
            CrashCause.OUTPUT),
        Abuse.crashes(
            "a flood past System.out",
            Act.doing(raw + "while (true) out.write(new byte[8192]); }"),
            CrashCause.OUTPUT),
        Abuse.crashes(
            "a flood by another process",
            Act.doing("new ProcessBuilder(\"yes\").inheritIO().start().waitFor();"),
            CrashCause.OUTPUT),
        Abuse.passes(
            "a closed output", Act.doing(raw + "} System.out.close(); System.err.close();")),
        Abuse.passes(
            "a little past System.out", Act.doing(raw + "out.write(\"tea\\n\".getBytes()); }")),
        Abuse.fails(
            "a message as long as the memory allows",
            Act.doing("throw new IllegalStateException(\"tea \".repeat(5_000_000));"),
            "IllegalStateException: tea tea"));
  }

  @ParameterizedTest
  @MethodSource({"memory", "threadsAndFiles", "output"})
  void isStopped(Abuse abuse) throws InterruptedException {
    abuse.prove(trial);
  }

  @Test
  void bytesThatAreNoTextArriveAsTextWithTheResult() throws InterruptedException {
    Verdict verdict =
        trial.verdict(
            Act.doing(
                "byte[] all = new byte[256]; for (int i = 0; i < 256; i++) all[i] = (byte) i; System.out.write(all);"),
            5);

    assertThat(verdict.passed()).isTrue();
    assertThat(verdict.tests().get(0).output())
        .startsWith("\0\1\2")
        .contains("abc")
        .contains("\uFFFD");
  }
}
