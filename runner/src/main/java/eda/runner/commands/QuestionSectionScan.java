package eda.runner.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a page into its sections, line by line; a heading within a code fence is none. */
final class QuestionSectionScan {
  private static final String HEADING = "## ";

  private final List<QuestionSections.Section> sections = new ArrayList<>();
  private final Map<String, Integer> slugs = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private String title = "";
  private String slug = "";
  private String fence = "";

  /** Reads the lines before this one. */
  List<QuestionSections.Section> read(String page, int before) {
    page.lines().limit(before - 1L).forEach(this::line);
    end();
    return sections;
  }

  private void line(String line) {
    String bare = line.strip();
    if (!fence.isEmpty()) {
      fence = bare.startsWith(fence) ? "" : fence;
    } else if (bare.startsWith("```") || bare.startsWith("~~~")) {
      fence = bare.substring(0, 3);
    } else if (line.startsWith(HEADING)) {
      end();
      title = bare.substring(HEADING.length()).strip();
      slug = slug(title);
    } else if (line.startsWith("#")) {
      // Other headings have slugs too, which those of the same words are told apart from.
      slug(bare);
    }
    text.append(line).append('\n');
  }

  private void end() {
    if (!title.isEmpty()) {
      sections.add(new QuestionSections.Section(title, slug, QuestionWords.of(text.toString())));
    }
    title = "";
    text.setLength(0);
  }

  /** Makes the name of a heading in links as GitHub does. */
  private String slug(String heading) {
    StringBuilder slug = new StringBuilder();
    heading
        .replace("#", "")
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
        .map(c -> c == ' ' ? '-' : c)
        .forEach(slug::appendCodePoint);
    int before = slugs.merge(slug.toString(), 1, Integer::sum) - 1;
    return before == 0 ? slug.toString() : slug + "-" + before;
  }
}
