package quayside.kit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A virtual machine of its own that runs a class of the tests, to be killed as a power cut does it.
 *
 * <p>The class path alone would not do: a check keeps its classes in memory, where no other process
 * can read them. So the class, and all of the course's classes that it uses, are written into a
 * folder first. A class file holds the name of every class that its code uses (JVMS 4.4.1).
 */
public final class ChildProcess implements AutoCloseable {
  private static final Pattern OUR_CLASS = Pattern.compile("quayside/[\\w$/\\x80-\\xff]+");
  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m");

  private static final List<String> ARCHIVES =
      List.of("-XX:SharedArchiveFile=", "-XX:AOTCache=", "-Xlog:disable", "--enable-native-access");

  /** A second virtual machine begins within a second; on a busy machine it takes many. */
  private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(15);

  private static final String END = "(the end)";

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Process process;

  private ChildProcess(Process process) {
    this.process = process;
  }

  /** Starts the class's {@code main} with these arguments, its class files copied into a folder. */
  public static ChildProcess start(Path folder, Class<?> main, String... arguments) {
    copyClasses(folder, main);
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.command().addAll(OPTIONS);
    builder.command().addAll(archive());
    // The folder comes last: a class archive counts for a class path that begins like its own.
    String classPath = System.getProperty("java.class.path") + File.pathSeparator + folder;
    builder.command().addAll(List.of("-cp", classPath));
    builder.command().add(main.getName());
    builder.command().addAll(List.of(arguments));
    try {
      ChildProcess child = new ChildProcess(builder.redirectErrorStream(true).start());
      Thread reader = new Thread(child::read, "what the child says");
      reader.setDaemon(true);
      reader.start();
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException("no second virtual machine could be started", e);
    }
  }

  /** Returns the options by which this JVM, and so the child, starts with classes made ready. */
  private static List<String> archive() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> ARCHIVES.stream().anyMatch(option::startsWith))
        .toList();
  }

  /** Waits until it has printed this line, for fifteen seconds at most; false when it did not. */
  public boolean says(String line) {
    long begin = System.nanoTime();
    while (!lines.contains(line) && !lines.contains(END)) {
      if (System.nanoTime() - begin > LIMIT_NANOS || !aMomentPasses()) {
        return false;
      }
    }
    return lines.contains(line);
  }

  /** Sends it a line, which it reads from its standard input. */
  public void tell(String line) {
    try {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException itHasEnded) {
      // Whoever waits for its answer sees that there is none.
    }
  }

  /** Returns the lines that it has printed so far. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Ends it at once, in the middle of whatever it does, and returns when it is gone. */
  public void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
  }

  private void read() {
    try (BufferedReader text =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      text.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException itWasKilled) {
      // What it was about to say is lost with it.
    }
    lines.add(END);
  }

  private static boolean aMomentPasses() {
    try {
      return !new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void copyClasses(Path folder, Class<?> main) {
    Deque<String> open = new ArrayDeque<>(List.of(main.getName().replace('.', '/')));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      for (String used : copy(open.remove(), main.getClassLoader(), folder)) {
        if (seen.add(used)) {
          open.add(used);
        }
      }
    }
  }

  /** Copies one class, if it is one, and returns the names of classes that are found in it. */
  private static Set<String> copy(String name, ClassLoader loader, Path folder) {
    Path copy = folder.resolve(name + ".class");
    try (InputStream file = loader.getResourceAsStream(name + ".class")) {
      if (file == null) {
        return Set.of();
      }
      byte[] bytes = file.readAllBytes();
      Files.createDirectories(copy.getParent());
      Files.write(copy, bytes);
      return names(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(String classFile) {
    Set<String> names = new HashSet<>();
    Matcher matcher = OUR_CLASS.matcher(classFile);
    while (matcher.find()) {
      byte[] utf8 = matcher.group().getBytes(StandardCharsets.ISO_8859_1);
      names.add(new String(utf8, StandardCharsets.UTF_8));
    }
    return names;
  }
}
