package eda.runner.commands;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the quiz of a chapter, or of any page with quizdown in it. */
@CommandLine.Command(
    description =
        "Takes a quiz: a chapter's, or that of any page with quizdown in it. Without a terminal it reads one answer a line; a ? after the answer says that you are unsure of it, a ! that you are sure.",
    footer = {
      "",
      "Examples: ./course quiz 1",
      "          ./course quiz some-page.md --seed 7",
      "          printf '2\\n1,3\\ntrue\\n' | ./course quiz 1 --json"
    })
final class QuizCommand implements Command {
  @Parameters(
      arity = "0..*",
      paramLabel = "CHAPTER|FILE",
      description = "chapters or pages; the next chapter's if left out")
  private List<String> wanted = List.of();

  @Mixin private QuizTerms terms = new QuizTerms();

  @Option(names = "--json", description = "print the result as JSON, and nothing else")
  private boolean json;

  @Override
  public boolean take(List<String> words) {
    wanted = words;
    return true;
  }

  @Override
  public int run(Session session) {
    terms.conditions();
    List<QuizSource> sources = new ArrayList<>();
    List<String> names = wanted.isEmpty() ? List.of(session.nextQuiz().name()) : wanted;
    names.forEach(name -> sources.addAll(QuizSource.named(session, name)));
    QuizDesk desk = QuizDesk.of(session, json);
    QuizStart start = new QuizStart(desk, terms);
    long seed = terms.seed();
    List<Object> data = new ArrayList<>();
    boolean passed = true;
    boolean left = false;
    for (QuizSource source : sources) {
      QuizSheet sheet = left ? start.untouched(source, seed) : start.sheet(source, seed);
      if (!left) {
        new QuizTaking(desk, source, sheet).take();
      }
      left |= !sheet.complete();
      data.add(QuizData.of(source.name(), sheet));
      passed &= sheet.passed();
    }
    if (json) {
      session.io().out().println(Json.text(data.size() == 1 ? data.get(0) : data));
    } else if (sources.stream().noneMatch(source -> source.chapters().isEmpty())) {
      session.printer().line();
      ListCommand.next(session, session.progress());
    }
    return passed ? ExitCode.FINE : ExitCode.NOT_PASSED;
  }
}
