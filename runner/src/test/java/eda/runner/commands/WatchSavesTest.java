package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.SaveWatch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Saves while checks run, with real workers: the last verdict is the one on the last text. */
@Tag("slow")
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchSavesTest {
  private static final int SAVES = 200;
  private static final int MOST_TYPING_MILLIS = 120;

  @TempDir Path folder;

  @Test
  void twoHundredSavesInAllWaysEndWithTheVerdictOnTheLastText() throws Exception {
    Random random = new Random(20_260_102);
    try (WatchRun watch = new WatchRun(folder)) {
      watch.awaits(0);
      int saved = 0;
      while (saved < SAVES) {
        for (int burst = 1 + random.nextInt(20); burst > 0 && saved < SAVES; burst--) {
          save(watch.file(), ++saved, random);
          watch.typesFor(random.nextInt(MOST_TYPING_MILLIS));
        }
        // What the file holds now, whether its verdict came already or comes yet.
        save(watch.file(), ++saved, random);
        watch.awaits(saved);
      }
      int last = saved;
      assertThat(watch.rest()).allMatch(number -> number == last);
      assertThat(watch.checks()).isLessThanOrEqualTo(1 + last);
    }
  }

  @Test
  void aSaveThatChangesNothingIsNotChecked() throws Exception {
    try (WatchRun watch = new WatchRun(folder)) {
      watch.awaits(0);
      BlockingQueue<String> notices = new LinkedBlockingQueue<>();
      SaveWatch other = new SaveWatch(watch.file().getParent(), () -> notices.add("noticed"));
      try {
        Files.setLastModifiedTime(watch.file(), FileTime.fromMillis(1_000_000));
        assertThat(notices.poll(20, TimeUnit.SECONDS)).isNotNull();
        rename(watch.file(), WatchRun.text(0));
        assertThat(notices.poll(20, TimeUnit.SECONDS)).isNotNull();
      } finally {
        other.close();
      }
      // The verdict on this save is the second: had one before been checked, it would be the third.
      rename(watch.file(), WatchRun.text(1));
      watch.awaits(1);
      assertThat(watch.rest()).isEmpty();
      assertThat(watch.checks()).isEqualTo(2);
    }
  }

  private static void save(Path file, int number, Random random) throws IOException {
    String text = WatchRun.text(number);
    switch (random.nextInt(5)) {
      case 0 -> Files.writeString(file, text);
      case 1 -> inTwoParts(file, text, random);
      case 2 -> rename(file, text);
      case 3 -> {
        Path backup = file.resolveSibling("Sum.java~");
        Files.move(file, backup, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(file, text);
        Files.delete(backup);
      }
      default -> {
        Files.delete(file);
        Files.writeString(file, text);
      }
    }
  }

  private static void inTwoParts(Path file, String text, Random random) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int half = random.nextInt(bytes.length);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes, 0, half);
      out.flush();
      out.write(bytes, half, bytes.length - half);
    }
  }

  private static void rename(Path file, String text) throws IOException {
    Path beside = Files.writeString(file.resolveSibling(".Sum.java.swp"), text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
