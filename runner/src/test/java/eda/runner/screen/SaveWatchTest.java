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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With real files: every way of saving that editors have gives a notice that sees the new text,
 * with file events and, as on a network mount, without any.
 */
class SaveWatchTest {
  @TempDir Path folder;

  /** Two watches, and what the file held when each told of a save. */
  private final List<BlockingQueue<String>> seen =
      List.of(new LinkedBlockingQueue<>(), new LinkedBlockingQueue<>());

  private final List<SaveWatch> watches = new ArrayList<>();
  private Path file;

  @BeforeEach
  void watchOneFile() throws IOException {
    file = folder.resolve("tiny/Sum.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "before");
    watch(SaveWatchBell.ofFileEvents(), () -> seen.get(0).add(contents()));
    watch(SaveWatchBell.silent(), () -> seen.get(1).add(contents()));
  }

  private void watch(SaveWatchBell bell, Runnable saved) {
    watches.add(new SaveWatch(folder, saved, bell));
  }

  @AfterEach
  void end() {
    watches.forEach(SaveWatch::close);
  }

  private String contents() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until both have told of a file as wanted; earlier notices may see less. */
  private void awaitNotice(String wanted) throws InterruptedException {
    for (BlockingQueue<String> each : seen) {
      String last = "nothing told";
      do {
        last = each.poll(20, TimeUnit.SECONDS);
        assertThat(last).as("a notice that sees " + wanted).isNotNull();
      } while (!last.equals(wanted));
    }
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
    assertThat(seen).allMatch(BlockingQueue::isEmpty);
  }

  @Test
  void afterItsEndNothingIsTold() throws Exception {
    end();
    BlockingQueue<String> others = new LinkedBlockingQueue<>();
    watch(SaveWatchBell.ofFileEvents(), () -> others.add("told by the other"));
    Files.writeString(file, "after");
    assertThat(others.poll(20, TimeUnit.SECONDS)).isEqualTo("told by the other");
    assertThat(seen).allMatch(BlockingQueue::isEmpty);
  }
}
