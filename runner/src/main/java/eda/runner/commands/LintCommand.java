package eda.runner.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads lessons and quizzes, counts what is in them, and tells what is wrong with them. */
@CommandLine.Command(
    description = {
      "Reads lessons and quizzes of any folder: what is in them, and what is wrong with them. Exit code 1 if an error or a warning was found; notes alone are fine.",
      "",
      "Of a folder all .md, .markdown, .rst, .html, .qmd, .txt and .Rmd files below it are read; what is hidden, node_modules, target and links are left out.",
      ""
    },
    footer = {
      "",
      "What counts: files that were read; quizzes with at least one question; all questions; the options of choice questions as they are written, items of sequences, pairs and typed answers not included; how many of the options are correct; questions with an explanation.",
      "",
      "Examples: ./course lint",
      "          ./course lint content/docs page.md --json",
      "          ./course lint content --fix --dry-run"
    })
final class LintCommand implements Command {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "files or folders; the course's lessons if left out")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "print counts and findings as one JSON object")
  private boolean json;

  @Option(
      names = "--fix",
      description = "show and repair what a program can repair safely; on a terminal, asks first")
  private boolean fix;

  @Option(names = "--dry-run", description = "with --fix: show the difference, write nothing")
  private boolean dryRun;

  @Override
  public int run(Session session) {
    if (dryRun && !fix) {
      throw new UsageException("--dry-run belongs to --fix: `./course lint PATH --fix --dry-run`");
    }
    List<Path> roots = paths.isEmpty() ? LintCourse.lessons(session) : paths;
    roots.forEach(LintCommand::requireThere);
    try (LintReport report = json ? new LintJson(session.io().out()) : new LintText(session)) {
      LintTally tally = new LintTally(report);
      LintCourse.check(paths.isEmpty() ? List.of(session.courseRoot()) : roots, tally);
      LintPages pages = fix ? new LintRepair(session, json, dryRun) : LintPage::read;
      new LintWalk(pages, session.reading(), tally).read(roots);
      report.end(tally);
      return tally.clean() ? ExitCode.FINE : ExitCode.NOT_PASSED;
    }
  }

  private static void requireThere(Path path) {
    if (!Files.exists(path)) {
      throw new UsageException("There is no file or folder " + path + LintPaths.nearest(path));
    }
  }
}
