package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.NearestName;
import eda.runner.course.TextFile;
import eda.runner.lesson.Snippet;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a chapter's snippets: predicted one by one, or in JShell with all of them at hand. */
@CommandLine.Command(
    description = {
      "Opens JShell, Java's own prompt, with the snippets of a chapter and your classes of its exercises at hand. With snippets named, or with --predict, it shows each, asks what it prints, and runs it.",
      ""
    },
    footer = {
      "",
      "Examples: ./course play 1",
      "          jshell> /open S1.1",
      "          ./course play 1 S1.1",
      "          ./course play 1 --predict"
    })
final class PlayCommand implements Command {
  @Parameters(
      arity = "0..*",
      paramLabel = "CHAPTER SNIPPET",
      description =
          "a chapter's number or name, then names of its snippets; the next chapter if left out")
  private List<String> words = List.of();

  @Option(
      names = "--predict",
      description = "predict the chapter's snippets first; those named, or those marked for it")
  private boolean predict;

  @Option(names = "--trust", description = "run the snippets of a course that came from elsewhere")
  private boolean trust;

  @Override
  public boolean take(List<String> plain) {
    words = plain;
    return true;
  }

  @Override
  public int run(Session session) throws InterruptedException {
    Chapter chapter = words.isEmpty() ? session.nextChapter() : session.chapter(words.get(0));
    List<Snippet> snippets = Snippet.in(TextFile.read(chapter.page()));
    List<String> names = words.isEmpty() ? List.of() : words.subList(1, words.size());
    List<Snippet> wanted = named(snippets, names, chapter);
    Trust.require(session, trust);
    session.printer().heading(chapter.title());
    return predict || !names.isEmpty()
        ? new PlayPrediction(session, chapter, snippets).run(wanted)
        : PlayPrompt.open(session, chapter, snippets);
  }

  private static List<Snippet> named(List<Snippet> all, List<String> names, Chapter chapter) {
    if (names.isEmpty()) {
      List<Snippet> marked = all.stream().filter(Snippet::predict).toList();
      return marked.isEmpty() ? all : marked;
    }
    List<Snippet> wanted = new ArrayList<>();
    for (String name : names) {
      wanted.add(
          all.stream()
              .filter(snippet -> snippet.name().equalsIgnoreCase(name))
              .findFirst()
              .orElseThrow(() -> unknown(name, all, chapter)));
    }
    return wanted;
  }

  private static UsageException unknown(String name, List<Snippet> all, Chapter chapter) {
    List<String> known = all.stream().map(Snippet::name).toList();
    String hint =
        NearestName.to(name, known)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("it has " + (known.isEmpty() ? "none." : String.join(", ", known) + "."));
    return new UsageException(
        "Chapter " + chapter.number() + " has no snippet `" + name + "`: " + hint);
  }
}
