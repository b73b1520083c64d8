package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What checks of this program may have left: processes, temporary folders, open doors. */
final class Leftovers {
  /** How long {@code sleep} would sleep that a test starts: a number that nobody else uses. */
  static final String LONG_TIME = "9471" + ProcessHandle.current().pid();

  private static final int PATIENCE_SECONDS = 40;

  private Leftovers() {}

  /** Waits a moment, since clearing goes on while the verdict is read. */
  static void areNone() {
    await("no leftovers", () -> now().isEmpty());
  }

  static void await(String what, BooleanSupplier happened) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!happened.getAsBoolean()) {
      assertThat(System.nanoTime()).as("%s; now: %s", what, now()).isLessThan(deadline);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  static List<String> now() {
    List<String> all = new ArrayList<>();
    processes(ProcessHandle.current().pid()).forEach(pid -> all.add("process " + pid));
    folders(temporary(), ProcessHandle.current().pid()).forEach(path -> all.add(path.toString()));
    openDoors().forEach(port -> all.add("port " + port));
    return all;
  }

  /** Returns what the program with the number started, its workers started, and so on. */
  static Set<Long> processes(long program) {
    Set<Long> all = new HashSet<>();
    ProcessHandle.allProcesses()
        .filter(process -> isOf(process, program))
        .forEach(process -> all.add(process.pid()));
    return all;
  }

  private static boolean isOf(ProcessHandle process, long program) {
    return process.parent().filter(parent -> parent.pid() == program).isPresent()
        || read("/proc/" + process.pid() + "/environ").contains("/course-worker-" + program + "-")
        || read("/proc/" + process.pid() + "/cmdline").contains("9471" + program);
  }

  static List<Path> folders(Path temporary, long program) {
    try (Stream<Path> paths = Files.list(temporary)) {
      return paths
          .filter(
              path -> path.getFileName().toString().startsWith("course-worker-" + program + "-"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the ports at which this process listens, where the system tells (Linux). */
  static List<String> openDoors() {
    Set<String> sockets = new HashSet<>();
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      open.forEach(each -> sockets.add(target(each)));
    } catch (IOException e) {
      return List.of();
    }
    List<String> ports = new ArrayList<>();
    for (String table : List.of("/proc/self/net/tcp", "/proc/self/net/tcp6")) {
      for (String line : read(table).split("\n")) {
        String[] columns = line.strip().split("\\s+");
        boolean listens = columns.length > 9 && columns[3].equals("0A");
        if (listens && sockets.contains("socket:[" + columns[9] + "]")) {
          ports.add(columns[1]);
        }
      }
    }
    return ports;
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  /** Reads what is only there for as long as its process is. */
  private static String read(String file) {
    try {
      return Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
