package eda.runner.screen.reader;

import eda.runner.lesson.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names by which links lead to headings, made as GitHub makes them: letters, digits, hyphens
 * and underscores of the title in lower case, with a number behind a name that was used before.
 */
public final class Slugs {
  private Slugs() {}

  /** Returns one name for each heading. */
  public static List<String> of(List<Heading> headings) {
    Map<String, Integer> used = new HashMap<>();
    List<String> slugs = new ArrayList<>(headings.size());
    for (Heading heading : headings) {
      String slug = slug(heading.title());
      int before = used.merge(slug, 1, Integer::sum) - 1;
      slugs.add(before == 0 ? slug : slug + "-" + before);
    }
    return slugs;
  }

  private static String slug(String title) {
    String lower = title.strip().toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length());
    lower
        .codePoints()
        .map(c -> c == ' ' ? '-' : c)
        .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
        .forEach(slug::appendCodePoint);
    return slug.toString();
  }
}
