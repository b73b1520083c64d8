package eda.runner.lesson.code;

import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks keywords, strings and comments in code. */
public final class Highlighter {
  private Highlighter() {}

  /**
   * The lines as spans whose text is the lines' text; plain for a language that is not known.
   *
   * @param language the name that a fence gives, in lower case
   */
  public static List<List<Span>> highlight(String language, List<String> lines) {
    Optional<Grammar> grammar = grammar(language);
    List<List<Span>> marked = new ArrayList<>(lines.size());
    for (String text : lines) {
      Line line = new Line(text);
      if (grammar.isPresent()) {
        grammar.get().read(line);
      }
      marked.add(line.spans());
    }
    return marked;
  }

  static Optional<Grammar> grammar(String language) {
    switch (language) {
      case "java":
      case "jshell":
        return Optional.of(new JavaGrammar());
      case "json":
      case "jsonl":
        return Optional.of(new JsonGrammar());
      case "sh":
      case "bash":
      case "shell":
      case "console":
        return Optional.of(new ShellGrammar());
      case "xml":
      case "html":
        return Optional.of(new XmlGrammar());
      case "yaml":
      case "yml":
        return Optional.of(new YamlGrammar());
      case "properties":
      case "ini":
        return Optional.of(new PropertiesGrammar());
      case "elixir":
      case "ex":
      case "exs":
        return Optional.of(new ElixirGrammar());
      case "sql":
        return Optional.of(new SqlGrammar());
      case "diff":
      case "patch":
        return Optional.of(new DiffGrammar());
      default:
        return Optional.empty();
    }
  }
}
