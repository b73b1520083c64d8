package eda.runner.jvm;

import eda.runner.jvm.child.TempFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The temporary folder of one child, and the mark of what it started.
 *
 * <p>Its name tells whose it is: {@code course-worker-PID-RANDOM}, with the process that made it.
 * Every process that the child starts inherits the folder as {@code TMPDIR}, and works in it. So it
 * is found by one or the other also when its parents have ended, where the system shows these of a
 * process (Linux).
 */
record ChildFolder(Path path) {
  private static final Pattern NAME = Pattern.compile("course-[a-z]+-(\\d{1,18})-\\d+");
  private static final Path PROCESSES = Path.of("/proc");
  private static final long ENDING_SECONDS = 1;

  static ChildFolder create(String name) throws IOException {
    String owner = Long.toString(ProcessHandle.current().pid());
    return new ChildFolder(Files.createTempDirectory("course-" + name + "-" + owner + "-"));
  }

  /** Clears what programs left behind that were killed and couldn't. */
  static void sweep(Path temporary) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, "course-*")) {
      for (Path folder : folders) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          new ChildFolder(folder).clear();
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A temporary folder that can't be looked at can't be swept.
    }
  }

  /** Makes this the temporary folder of whatever is started with the environment. */
  void mark(Map<String, String> environment) {
    for (String name : List.of("TMPDIR", "TEMP", "TMP")) {
      environment.put(name, path.toString());
    }
  }

  /** Ends every process with the mark and removes the folder. */
  void clear() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(ENDING_SECONDS);
    // Again and again, since one that is about to end may have started another.
    for (List<ProcessHandle> left = marked();
        !left.isEmpty() && System.nanoTime() < deadline;
        left = marked()) {
      left.forEach(ProcessHandle::destroyForcibly);
    }
    TempFolder.delete(path);
  }

  private List<ProcessHandle> marked() {
    List<ProcessHandle> found = new ArrayList<>();
    if (!Files.isDirectory(PROCESSES)) {
      return found;
    }
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[1-9]*")) {
      for (Path process : processes) {
        if (isMarked(process.resolve("environ")) || worksHere(process.resolve("cwd"))) {
          ProcessHandle.of(Long.parseLong(process.getFileName().toString())).ifPresent(found::add);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // No list of processes here: those that the child's own end didn't reach stay.
    }
    return found;
  }

  private boolean isMarked(Path environment) {
    try {
      String all = "\0" + new String(Files.readAllBytes(environment), StandardCharsets.UTF_8);
      return all.contains("\0TMPDIR=" + path + "\0");
    } catch (IOException e) {
      // It has ended, or it is somebody else's.
      return false;
    }
  }

  private boolean worksHere(Path directory) {
    try {
      return Files.readSymbolicLink(directory).startsWith(path);
    } catch (IOException e) {
      // As above.
      return false;
    }
  }
}
