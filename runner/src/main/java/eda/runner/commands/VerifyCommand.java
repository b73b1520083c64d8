package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.Exercise;
import eda.runner.course.Needs;
import eda.runner.course.Problem;
import eda.runner.verify.ExerciseProofs;
import eda.runner.verify.PageProof;
import eda.runner.verify.Proof;
import eda.runner.verify.QuestionIds;
import eda.runner.verify.SnippetProof;
import eda.runner.verify.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries out what a course promises; for its authors. */
@CommandLine.Command(
    description = {
      "For authors: tries out what a course promises. Every starter fails for the intended reason, every solution passes, every known wrong attempt gets its own feedback, every snippet prints what its page says, links lead somewhere, and texts and quizzes keep the rules that a program can tell. Exit code 1 if anything was found.",
      ""
    },
    footer = {
      "",
      "Findings go to standard output as path:line: message, progress to standard error.",
      "To try another Java: JAVA_HOME=… ./course verify",
      "",
      "Examples: ./course verify",
      "          ./course verify first-bus --repeat 50",
      "          ./course verify 2 --json"
    })
final class VerifyCommand implements Command {
  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "exercises and chapters; a chapter with its exercises. All if left out")
  private List<String> names = List.of();

  @Option(names = "--json", description = "print counts and findings as one JSON object")
  private boolean json;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description =
          "how often each solution is checked, and each starter and attempt, those five times at most; every time has to come to the same. Once if left out")
  private int repeat = 1;

  @Option(names = "--trust", description = "run the Java of a course that came from elsewhere")
  private boolean trust;

  private final Set<Chapter> chapters = new LinkedHashSet<>();
  private final Set<Exercise> exercises = new LinkedHashSet<>();

  @Override
  public int run(Session session) throws InterruptedException {
    if (repeat < 1) {
      throw new UsageException("--repeat counts from 1, as in `./course verify --repeat 50`");
    }
    choose(session);
    List<Proof> proofs = proofs(session);
    Trust.require(session, trust);
    session.supplies().require(Needs.of(exercises), new CompletableFuture<>());
    List<Problem> problems = new ArrayList<>(session.course().problems());
    ProgressLine line = new ProgressLine(session.io());
    Verification.Progress progress =
        (proof, count, all) -> {
          if (line.visible()) {
            line.show(count, all, proof.name());
          } else {
            session.io().tell(count + " of " + all + "  " + proof.name());
          }
        };
    try {
      problems.addAll(new Verification(session.brokers(), proofs, progress).problems());
    } finally {
      line.clear();
    }
    if (json) {
      session.io().out().println(Json.text(data(proofs, problems)));
    } else {
      problems.forEach(problem -> session.printer().exact(shown(problem).toString()));
      session.io().tell(summary(proofs, problems));
    }
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.NOT_PASSED;
  }

  private void choose(Session session) {
    if (names.isEmpty()) {
      chapters.addAll(session.course().chapters());
      exercises.addAll(session.course().exercises());
    }
    for (String name : names) {
      session
          .course()
          .exercise(name)
          .ifPresentOrElse(
              exercises::add,
              () -> {
                Chapter chapter = session.chapter(name);
                chapters.add(chapter);
                exercises.addAll(chapter.exercises());
              });
    }
  }

  private List<Proof> proofs(Session session) {
    List<Proof> proofs = new ArrayList<>();
    chapters.forEach(chapter -> proofs.add(PageProof.of(chapter)));
    proofs.add(QuestionIds.of(session.course().chapters()));
    chapters.forEach(chapter -> proofs.add(SnippetProof.of(chapter, session.brokers())));
    for (Exercise exercise : exercises) {
      proofs.add(PageProof.of(exercise));
      proofs.addAll(ExerciseProofs.of(exercise, repeat));
    }
    return proofs;
  }

  private static String summary(List<Proof> proofs, List<Problem> problems) {
    String found =
        problems.isEmpty()
            ? "nothing was found"
            : problems.size() == 1 ? "1 finding" : problems.size() + " findings";
    return proofs.size() + " proofs: " + found;
  }

  private static Problem shown(Problem problem) {
    return new Problem(Folders.shown(problem.path()), problem.line(), problem.message());
  }

  private static Map<String, Object> data(List<Proof> proofs, List<Problem> problems) {
    List<Map<String, Object>> findings = new ArrayList<>();
    for (Problem problem : problems) {
      Map<String, Object> finding = new LinkedHashMap<>();
      finding.put("file", Folders.shown(problem.path()).toString());
      finding.put("line", problem.line());
      finding.put("message", problem.message());
      findings.add(finding);
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("java", System.getProperty("java.version"));
    data.put("proofs", proofs.size());
    data.put("findings", findings);
    return data;
  }
}
