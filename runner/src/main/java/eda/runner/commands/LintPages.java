package eda.runner.commands;

import eda.quiz.read.Reading;
import java.nio.file.Path;

/** A way to read pages: as they are, or repaired. */
interface LintPages {
  /** Reads one file; never throws for what is in it. */
  LintPage read(Path file, Reading reading);
}
