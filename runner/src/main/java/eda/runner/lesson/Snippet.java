package eda.runner.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Java on a page that runs as it stands, and what it prints.
 *
 * <p>A fence with the words {@code java snippet NAME}, and {@code predict} where the reader is
 * asked for the output first; the fence {@code output} right after it holds the output.
 *
 * @param line the line of the page on which the code begins, counted from 1
 */
public record Snippet(String name, boolean predict, String code, String output, int line) {
  public Snippet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(output, "output");
  }

  /** Returns the snippets of a page in their order. */
  public static List<Snippet> in(String page) {
    List<Snippet> snippets = new ArrayList<>();
    List<String> lines = page.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String opener = lines.get(i);
      if (!opener.startsWith("```")) {
        continue;
      }
      int end = endOfFence(lines, i + 1);
      List<String> words = List.of(opener.substring(3).strip().split(" +"));
      String text = String.join("\n", lines.subList(i + 1, Math.min(end, lines.size())));
      if (words.size() >= 3 && words.get(0).equals("java") && words.get(1).equals("snippet")) {
        snippets.add(new Snippet(words.get(2), words.contains("predict"), text, "", i + 2));
      } else if (words.get(0).equals("output") && !snippets.isEmpty()) {
        Snippet last = snippets.remove(snippets.size() - 1);
        snippets.add(new Snippet(last.name(), last.predict(), last.code(), text, last.line()));
      }
      i = end;
    }
    return List.copyOf(snippets);
  }

  private static int endOfFence(List<String> lines, int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).strip().equals("```")) {
      end++;
    }
    return end;
  }
}
