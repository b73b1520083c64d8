package eda.runner.snippet.child;

import eda.runner.jvm.child.Link;
import eda.runner.jvm.child.Wire;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/**
 * A JVM for one snippet session: connects, warms up, and runs code after code until it is ended.
 *
 * <p>It ends itself when the program that started it is gone.
 */
public final class ShellMain {
  /** The system property with the bytes that one run may print. */
  public static final String MOST_OUTPUT = "course.snippet.output";

  /** The system property with folders and jars that snippets may use, one a line. */
  public static final String CLASS_PATH = "course.snippet.classpath";

  /** Uses what most snippets use, so that the first one finds it loaded. */
  private static final String WARM_UP =
      """
      record Warm(String name, List<String> teas) {}
      void warm(Consumer<Warm> to) { to.accept(new Warm("up", List.of("sencha"))); }
      warm(event -> new PrintStream(OutputStream.nullOutputStream()).println("warm " + event));
      """;

  private final Link link;
  private final Printed printed;
  private final BlockingQueue<String> codes = new LinkedBlockingQueue<>();

  private ShellMain(Link link) {
    this.link = link;
    this.printed = new Printed(link, Integer.getInteger(MOST_OUTPUT, 1 << 16));
  }

  /**
   * @param args the port to connect to and the secret to show; without arguments it warms up and
   *     ends, which is how its class archive is made
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      warmUp();
      return;
    }
    new ShellMain(Link.to(args[0])).serve(args[1]);
  }

  private void serve(String secret) {
    Thread thread = new Thread(() -> work(secret), "snippets");
    thread.start();
    try {
      while (link.in().readByte() == Kind.RUN) {
        codes.add(Wire.readText(link.in()));
      }
    } catch (IOException e) {
      // The program has gone; so does this JVM.
    }
    Runtime.getRuntime().halt(1);
  }

  private void work(String secret) {
    try {
      warmUp();
      Shell shell = new Shell(classPath());
      link.ready(secret);
      while (true) {
        String code = codes.take();
        printed.begin();
        Outcome outcome = run(shell, code);
        printed.end();
        link.send(outcome);
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(1);
    }
  }

  private static Outcome run(Shell shell, String code) {
    try {
      return shell.run(code);
    } catch (RuntimeException | StackOverflowError e) {
      // JShell itself failed, such as on code that is nested too deep. The session goes on.
      return new Outcome.Threw(e.toString(), 0);
    }
  }

  private static void warmUp() {
    try (Shell shell = new Shell(List.of())) {
      shell.run(WARM_UP);
    }
  }

  private static List<String> classPath() {
    return Stream.of(System.getProperty(CLASS_PATH, "").split("\n"))
        .filter(path -> !path.isEmpty())
        .toList();
  }
}
