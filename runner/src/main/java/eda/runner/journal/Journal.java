package eda.runner.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Everything that a learner did, one JSON object a line, appended and never rewritten.
 *
 * <p>When {@link #append} returns, the line is on the disk. Several programs may append to one
 * journal: each append holds the file's lock. A last line that a kill or a power loss tore is moved
 * to a file beside the journal and the rest stays.
 */
public final class Journal {
  private final Path file;
  private final Clock clock;
  private final EntryJson json = new EntryJson();

  public Journal(Path file, Clock clock) {
    this.file = Objects.requireNonNull(file, "file");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  public Path file() {
    return file;
  }

  /** Returns where torn lines were moved to; it exists only when there were some. */
  public Path tornLines() {
    return TornTail.keptIn(file);
  }

  /** What a journal file holds: its entries, and the lines that are no entries. */
  public record Contents(List<Entry> entries, List<Integer> unreadableLines) {
    public Contents {
      entries = List.copyOf(entries);
      unreadableLines = List.copyOf(unreadableLines);
    }
  }

  /**
   * Reads all entries; a journal that doesn't exist yet is empty.
   *
   * @throws UncheckedIOException when the file can't be read
   */
  public Contents read() {
    List<Entry> entries = new ArrayList<>();
    List<Integer> unreadable = read(Fold.ofAll(entries::add));
    return new Contents(entries, unreadable);
  }

  /**
   * Hands over all entries, oldest first.
   *
   * @return the numbers of the lines that are no entries; the rest counts
   * @throws UncheckedIOException when the file can't be read
   */
  public List<Integer> read(Fold fold) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new JournalReading(bytes, json).into(fold);
  }

  /**
   * Appends one entry and forces it to the disk.
   *
   * @return the entry as it was written
   * @throws UncheckedIOException when it could not be written; then it doesn't count
   */
  public Entry append(String type, Map<String, Object> data) {
    Instant now = clock.instant();
    Entry entry = new Entry(newId(now), now, type, data);
    byte[] line = (json.write(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        Objects.requireNonNull(lock);
        channel.position(new TornTail(file, json).setAside(channel));
        writeAll(channel, line);
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entry;
  }

  private static void writeAll(FileChannel channel, byte[] line) throws IOException {
    long start = channel.position();
    try {
      ByteBuffer buffer = ByteBuffer.wrap(line);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      // A full disk: what was written of the line is no entry.
      channel.truncate(start);
      throw e;
    }
  }

  /** Sorts by time; the random part keeps two programs apart. */
  private static String newId(Instant now) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return Long.toString(now.toEpochMilli(), 36)
        + "-"
        + Long.toUnsignedString(random.nextLong(), 36);
  }
}
