package eda.runner.check.worker;

import eda.runner.jvm.child.JarClasses;
import eda.runner.jvm.child.Leaving;
import eda.runner.jvm.child.Link;
import eda.runner.jvm.child.Wire;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A JVM for one check: connects, warms up, waits for classes, runs their tests, ends.
 *
 * <p>It ends itself when the program that started it is gone.
 */
public final class WorkerMain {
  private static final int MOST_OUTPUT = 1 << 20;

  private final Link link;
  private final Prints prints;
  private final Reports reports;
  private final Limits limits = Limits.ofThisJvm();

  private WorkerMain(Link link) {
    this.link = link;
    this.prints = new Prints(MOST_OUTPUT, () -> passed(Kind.OUTPUT));
    this.reports = new Reports(link, prints);
  }

  /**
   * @param args the port to connect to and the secret to show; with foreign jars alone it warms up,
   *     loads their classes and ends, which is how its class archive is made
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      TestRun.warmUp();
      JarClasses.load(args.length == 0 ? "" : args[0]);
      return;
    }
    // The secret came on the command line; the learner's code finds no use for it: one connection
    // only.
    new WorkerMain(Link.to(args[0])).serve(args[1]);
  }

  private void serve(String secret) throws IOException {
    TestRun.warmUp();
    link.ready(secret);
    try {
      while (true) {
        byte kind = link.in().readByte();
        if (kind == Kind.RUN) {
          startRun();
        } else if (kind == Kind.DUMP) {
          dump();
        }
      }
    } finally {
      // The program is gone, or foreign code stopped this thread: neither leaves anything to do.
      Runtime.getRuntime().halt(1);
    }
  }

  /** The tests get a thread of their own, so that this one can still answer {@link Kind#DUMP}. */
  private void startRun() throws IOException {
    DataInputStream in = link.in();
    Map<String, byte[]> classes = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      classes.put(Wire.readText(in), Wire.readBytes(in));
    }
    List<String> tests = Wire.readTexts(in);
    List<String> order = Wire.readTexts(in);
    TestRun run = new TestRun(tests, order, in.readBoolean());
    prints.install();
    Thread thread = new Thread(() -> run(classes, run), Prints.TESTS);
    Thread watch = new Thread(() -> limits.watch(thread, this::passed), "limits");
    watch.setDaemon(true);
    thread.start();
    watch.start();
  }

  private void run(Map<String, byte[]> classes, TestRun run) {
    try {
      run.run(new LearnerClasses(classes), reports);
      limits.passed().ifPresent(this::passed);
      end(Kind.DONE, prints.take().text());
    } catch (OutOfMemoryError full) {
      // Thrown by the JDK's own code: when the heap is full, the JVM ends by itself.
      passed(String.valueOf(full.getMessage()).contains("thread") ? Kind.THREADS : Kind.MEMORY);
    } catch (Throwable thrown) {
      // Nothing may stop the report: what can't be run is told as such.
      end(Kind.BROKEN, thrown.toString());
    }
  }

  private void passed(String limit) {
    end(Kind.LIMIT, limit, prints.take().text());
  }

  private void end(byte kind, String... texts) {
    try {
      link.send(
          out -> {
            out.writeByte(kind);
            for (String text : texts) {
              Wire.writeText(out, text);
            }
          });
    } catch (IOException e) {
      // The program has gone; there is nobody to tell.
    }
    Leaving.endProcesses();
    // Threads that the learner's code left behind end here.
    Runtime.getRuntime().halt(0);
  }

  private void dump() throws IOException {
    String stacks = Stacks.all();
    link.send(
        out -> {
          out.writeByte(Kind.STACKS);
          Wire.writeText(out, reports.running());
          Wire.writeText(out, prints.text());
          Wire.writeText(out, stacks);
        });
  }
}
