package eda.runner.commands;

import eda.quiz.Finding;
import java.nio.file.Path;

/** Where findings go as soon as they are made; nothing is kept until the end. */
interface LintReport extends AutoCloseable {
  void add(Path file, Finding finding);

  /** Tells the counts; called once, after all findings. */
  void end(LintTally tally);

  @Override
  void close();
}
