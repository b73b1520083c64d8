package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With real files: every way of saving that editors have gives a notice that sees the new text,
 * with file events and, as on a network mount, without any.
 */
@ParameterizedClass(name = "file events: {0}")
@ValueSource(booleans = {true, false})
class SaveWatchTest {
  @Parameter boolean events;
  @TempDir Path folder;

  /** What the file held when a save was told; the reader of a notice reads it then. */
  private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

  private Path file;
  private SaveWatch watch;

  @BeforeEach
  void watchOneFile() throws IOException {
    file = folder.resolve("tiny/Sum.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "before");
    watch = watch(() -> seen.add(contents()));
  }

  private SaveWatch watch(Runnable saved) {
    SaveWatchBell bell = events ? SaveWatchBell.ofFileEvents() : SaveWatchBell.silent();
    return new SaveWatch(folder, saved, bell);
  }

  @AfterEach
  void end() {
    watch.close();
  }

  private String contents() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the notice after which the file is as wanted; earlier ones may see less. */
  private void awaitNotice(String wanted) throws InterruptedException {
    String last = "nothing told";
    do {
      last = seen.poll(20, TimeUnit.SECONDS);
      assertThat(last).as("a notice that sees " + wanted).isNotNull();
    } while (!last.equals(wanted));
  }

  @Test
  void aPlainSave() throws Exception {
    Files.writeString(file, "after");
    awaitNotice("after");
  }

  @Test
  void aSaveOfTheSameLength() throws Exception {
    Files.writeString(file, "behind");
    awaitNotice("behind");
  }

  @Test
  void aFileThatIsWrittenInPieces() throws Exception {
    StringBuilder all = new StringBuilder();
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 200; i++) {
        String piece = "piece " + i + "\n";
        all.append(piece);
        out.write(piece.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
    awaitNotice(all.toString());
  }

  @Test
  void anEditorThatWritesBesideAndMovesOver() throws Exception {
    Path swap = folder.resolve("tiny/Sum.java~");
    Files.writeString(swap, "after");
    Files.move(swap, file, StandardCopyOption.REPLACE_EXISTING);
    awaitNotice("after");
  }

  @Test
  void aFileThatIsEmptiedFirstAndWrittenInTwoParts() throws Exception {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("first half,".getBytes(StandardCharsets.UTF_8));
      out.flush();
      out.write(" second half".getBytes(StandardCharsets.UTF_8));
    }
    awaitNotice("first half, second half");
  }

  /** As vim does it: a probe, the old file kept as a backup, a new file, the backup deleted. */
  @Test
  void anEditorThatKeepsABackupUntilTheNewFileIsWritten() throws Exception {
    Path probe = Files.writeString(folder.resolve("tiny/4913"), "");
    Files.delete(probe);
    Path backup = Files.move(file, folder.resolve("tiny/Sum.java~"));
    Files.writeString(file, "after");
    Files.delete(backup);
    awaitNotice("after");
  }

  @Test
  void aSaveOfTheSameLengthInTheSameTickOfTheClock() throws Exception {
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "behind");
    Files.setLastModifiedTime(file, time);
    awaitNotice("behind");
  }

  /** Its own folder gets no event then: only a look at it finds the save. */
  @Test
  void aLinkToAFileElsewhere(@TempDir Path elsewhere) throws Exception {
    Path real = Files.writeString(elsewhere.resolve("Real.java"), "before");
    Files.delete(file);
    Files.createSymbolicLink(file, real);
    awaitNotice("before");
    Files.writeString(real, "after");
    awaitNotice("after");
    Path beside = Files.writeString(elsewhere.resolve("Real.java.new"), "moved over");
    Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
    awaitNotice("moved over");
  }

  @Test
  void aLinkToNowhereHidesNoOtherFile() throws Exception {
    Files.createSymbolicLink(folder.resolve("tiny/Ghost.java"), folder.resolve("nowhere"));
    Files.writeString(file, "after");
    awaitNotice("after");
  }

  @Test
  void anEditorThatMovesAwayAndWritesAnew() throws Exception {
    Files.move(file, folder.resolve("tiny/Sum.java.bak"));
    Files.writeString(file, "after");
    awaitNotice("after");
  }

  @Test
  void deletedAndWrittenAgain() throws Exception {
    Files.delete(file);
    awaitNotice("");
    Files.writeString(file, "after");
    awaitNotice("after");
  }

  @Test
  void aFileInAFolderThatIsNew() throws Exception {
    Path inner = Files.createDirectories(folder.resolve("tiny/more/inner"));
    file = inner.resolve("New.java");
    Files.writeString(file, "first");
    awaitNotice("first");
    Files.writeString(file, "second");
    awaitNotice("second");
  }

  @Test
  void aFileOfWhichOnlyTheTimeChanged() throws Exception {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    awaitNotice("before");
  }

  @Test
  void manySavesInARowEndWithANoticeOfTheLast() throws Exception {
    for (int i = 0; i < 50; i++) {
      Files.writeString(file, "save " + i);
    }
    awaitNotice("save 49");
  }

  @Test
  void otherFilesAreNoSaves() throws Exception {
    Files.writeString(folder.resolve("tiny/notes.txt"), "not Java");
    Files.writeString(folder.resolve("tiny/.Sum.java.swp"), "an editor's own");
    Files.writeString(file, "after");
    awaitNotice("after");
    assertThat(seen).isEmpty();
  }

  @Test
  void afterItsEndNothingIsTold() throws Exception {
    watch.close();
    SaveWatch other = watch(() -> seen.add("told by the other"));
    try {
      Files.writeString(file, "after");
      assertThat(seen.poll(20, TimeUnit.SECONDS)).isEqualTo("told by the other");
      assertThat(seen).isEmpty();
    } finally {
      other.close();
    }
  }
}
