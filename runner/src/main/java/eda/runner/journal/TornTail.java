package eda.runner.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The end of a journal after its last line end: nothing, or what a kill left of a line. */
final class TornTail {
  private static final int BLOCK = 8192;

  private final Path file;
  private final EntryJson json;

  TornTail(Path file, EntryJson json) {
    this.file = file;
    this.json = json;
  }

  /** Returns the file beside the journal that keeps what was torn. */
  static Path keptIn(Path journal) {
    return journal.resolveSibling(journal.getFileName() + ".torn");
  }

  /**
   * Makes the journal end with a line end. The caller holds the lock, so a missing line end is no
   * other program's write in progress.
   *
   * @return where the next line begins
   */
  long setAside(FileChannel channel) throws IOException {
    long size = channel.size();
    long start = afterLastLineEnd(channel, size);
    if (start == size) {
      return size;
    }
    byte[] tail = read(channel, start, (int) (size - start));
    if (json.read(tail, 0, tail.length, Fold.ofAll(entry -> {}))) {
      // Whole but for its line end: it counts.
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
      return size + 1;
    }
    keep(tail);
    channel.truncate(start);
    return start;
  }

  private void keep(byte[] tail) throws IOException {
    try (FileChannel kept =
        FileChannel.open(keptIn(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      byte[] line = Arrays.copyOf(tail, tail.length + 1);
      line[tail.length] = '\n';
      kept.write(ByteBuffer.wrap(line));
      kept.force(true);
    }
  }

  private static long afterLastLineEnd(FileChannel channel, long size) throws IOException {
    long end = size;
    while (end > 0) {
      long start = Math.max(0, end - BLOCK);
      byte[] block = read(channel, start, (int) (end - start));
      for (int i = block.length - 1; i >= 0; i--) {
        if (block[i] == '\n') {
          return start + i + 1;
        }
      }
      end = start;
    }
    return 0;
  }

  private static byte[] read(FileChannel channel, long start, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && channel.read(buffer, start + buffer.position()) >= 0) {
      // read until the block is full
    }
    return buffer.array();
  }
}
