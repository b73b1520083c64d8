package eda.runner.commands;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes an exam over several chapters. */
@CommandLine.Command(
    description =
        "Asks questions drawn over all chapters, without hints and without feedback until the end. All or nothing counts for each question; the misses are explained afterwards.",
    footer = {
      "",
      "Examples: ./course exam --count 20 --minutes 30",
      "          ./course exam --topics 1,2 --seed 7"
    })
final class ExamCommand implements Command {
  @Mixin private ExamTerms terms = new ExamTerms();

  @Option(names = "--json", description = "print the result as JSON, and nothing else")
  private boolean json;

  @Override
  public int run(Session session) {
    try (QuizDesk desk = QuizDesk.of(session, json)) {
      ExamSitting sitting = new ExamStart(desk, terms).sitting();
      new ExamTaking(desk, sitting).take();
      if (desk.input().interrupted()) {
        return ExitCode.INTERRUPTED;
      }
      ExamReview review = new ExamReview(sitting.exam(), sitting.sheet());
      if (desk.shown()) {
        desk.input().page();
        review.show(desk);
      }
      if (json) {
        session.io().out().println(Json.text(review.data()));
      }
      return sitting.sheet().passed() ? ExitCode.FINE : ExitCode.NOT_PASSED;
    }
  }
}
