package eda.runner.commands;

import eda.runner.screen.ScreenLoop;
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

  /** Takes the quiz of a chapter on a screen that stays open. */
  static void take(Session session, String chapter, ScreenLoop loop) {
    QuizCommand command = new QuizCommand();
    command.wanted = List.of(chapter);
    List<QuizSource> sources = command.sources(session);
    try (QuizDesk desk = QuizDesk.on(session, loop)) {
      command.sheets(sources, desk);
    }
  }

  @Override
  public int run(Session session) {
    terms.conditions();
    List<QuizSource> sources = sources(session);
    List<Taken> taken;
    boolean interrupted;
    try (QuizDesk desk = QuizDesk.of(session, json)) {
      taken = sheets(sources, desk);
      interrupted = desk.input().interrupted();
    }
    if (interrupted) {
      return ExitCode.INTERRUPTED;
    }
    if (json) {
      List<Object> data = new ArrayList<>();
      taken.forEach(each -> data.add(QuizData.of(each.source().name(), each.sheet())));
      session.io().out().println(Json.text(data.size() == 1 ? data.get(0) : data));
    } else if (taken.stream().noneMatch(each -> each.source().chapters().isEmpty())) {
      session.printer().line();
      ListCommand.next(session, session.progress());
    }
    return taken.stream().allMatch(each -> each.sheet().passed())
        ? ExitCode.FINE
        : ExitCode.NOT_PASSED;
  }

  private List<QuizSource> sources(Session session) {
    List<String> names = wanted.isEmpty() ? List.of(session.nextQuiz().name()) : wanted;
    List<QuizSource> sources = new ArrayList<>();
    names.forEach(name -> sources.addAll(QuizSource.named(session, name)));
    return sources;
  }

  private record Taken(QuizSource source, QuizSheet sheet) {}

  /** Takes one quiz after the other; those behind one that was left stay untouched. */
  private List<Taken> sheets(List<QuizSource> sources, QuizDesk desk) {
    QuizStart start = new QuizStart(desk, terms);
    long seed = terms.seed();
    List<Taken> taken = new ArrayList<>();
    boolean left = false;
    for (QuizSource source : sources) {
      QuizSheet sheet = left ? start.untouched(source, seed) : start.sheet(source, seed);
      if (!left) {
        new QuizTaking(desk, source, sheet).take();
      }
      left |= !sheet.complete();
      taken.add(new Taken(source, sheet));
    }
    return taken;
  }
}
