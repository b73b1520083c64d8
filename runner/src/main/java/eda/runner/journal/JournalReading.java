package eda.runner.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One reading of a journal's bytes: a long one by two threads, its first half and its second. */
final class JournalReading {
  /** Under it a second thread takes longer to start than it saves. */
  private static final int LONG = 4 << 20;

  private final byte[] bytes;
  private final EntryJson json;

  JournalReading(byte[] bytes, EntryJson json) {
    this.bytes = bytes;
    this.json = json;
  }

  /** Hands over all entries, oldest first; returns the numbers of the lines that are none. */
  List<Integer> into(Fold fold) {
    if (bytes.length < LONG) {
      return read(0, bytes.length, fold);
    }
    int half = endOfLine(bytes.length / 2) + 1;
    List<Entry> later = new ArrayList<>();
    CompletableFuture<List<Integer>> second =
        CompletableFuture.supplyAsync(() -> read(half, bytes.length, into(later, fold)));
    List<Integer> unreadable = new ArrayList<>(read(0, half, fold));
    unreadable.addAll(second.join());
    later.forEach(fold);
    return unreadable;
  }

  private static Fold into(List<Entry> entries, Fold reader) {
    return new Fold() {
      @Override
      public boolean reads(String type, String key) {
        return reader.reads(type, key);
      }

      @Override
      public void accept(Entry entry) {
        entries.add(entry);
      }
    };
  }

  /** What is no entry is named by its line, and the rest counts. */
  private List<Integer> read(int from, int to, Fold fold) {
    if (from >= to) {
      return List.of();
    }
    int done = from + json.readWholeLines(bytes, from, to - from, fold);
    return done == to ? List.of() : readEachLine(done, to, fold);
  }

  private List<Integer> readEachLine(int from, int to, Fold fold) {
    List<Integer> unreadable = new ArrayList<>();
    int line = 0;
    for (int start = 0; start < to; ) {
      int end = endOfLine(start);
      line++;
      if (end > Math.max(start, from) && !json.read(bytes, start, end - start, fold)) {
        unreadable.add(line);
      }
      start = end + 1;
    }
    return unreadable;
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }
}
