package eda.runner.screen.reader;

/** Says in words where links lead. */
public interface Signposts {
  Signposts NONE = (from, target) -> "";

  /** Returns what stands there, or nothing where the target says it all. */
  String at(ReaderPage from, String target);
}
