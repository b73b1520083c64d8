package eda.runner.commands;

import java.nio.file.Path;

/** A way to read pages: as they are, or repaired. */
interface LintPages {
  /** Reads one file; never throws for what is in it. */
  LintPage read(Path file);
}
