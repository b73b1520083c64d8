package eda.runner.screen.watch;

import java.util.List;

/** How a solution differs from the learner's own version, file by file. */
public record WatchDiff(List<File> files) {
  public WatchDiff {
    files = List.copyOf(files);
  }

  /** All of one file, from its first line to its last. */
  public record File(String name, List<Piece> pieces) {
    public File {
      pieces = List.copyOf(pieces);
    }
  }

  /** Lines that stand at the same place: the same ones in both versions, or some for others. */
  public record Piece(List<String> yours, List<String> solution) {
    public Piece {
      yours = List.copyOf(yours);
      solution = List.copyOf(solution);
    }

    boolean same() {
      return yours.equals(solution);
    }
  }

  boolean none() {
    return files.stream().allMatch(file -> file.pieces().stream().allMatch(Piece::same));
  }
}
