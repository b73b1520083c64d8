package eda.runner.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** A program of its own that appends entries and prints the id of each that counts. */
final class EntryWriter {
  private EntryWriter() {}

  /** Takes the journal's file, a name for the entries, and how many to write. */
  public static void main(String[] args) {
    Journal journal = new Journal(Path.of(args[0]), Clock.systemUTC());
    String filler = "ü".repeat(300);
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      Entry entry =
          journal.append("written", Map.of("writer", args[1], "number", i, "filler", filler));
      System.out.println(entry.id());
    }
  }
}
