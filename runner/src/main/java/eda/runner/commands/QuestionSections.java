package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sections of a page, and which of them a question is about.
 *
 * <p>A section that the explanation links to is the one. Else it is the one that shares most words
 * with the question, its key and its explanation. Only words that few sections have count, the
 * rarer the more: 1 for a word of one section, 1/2 and 1/3 for one of two and three. A section that
 * isn't clearly ahead of all others is none, since a wrong page costs more time than no page.
 */
final class QuestionSections {
  /** Words that more sections have say nothing about one of them. */
  private static final int COMMON = 4;

  /** Points are counted in sixths, in which halves and thirds are whole. */
  private static final int WHOLE = 6;

  private static final int LEAST = 5 * WHOLE / 2;
  private static final int LEAD = WHOLE;

  private final List<Section> sections;
  private final Map<String, Integer> spread = new HashMap<>();

  /**
   * What stands under one heading of the second level.
   *
   * @param title as it is written, in Markdown
   * @param slug the name of the heading in links
   */
  record Section(String title, String slug, Set<String> words) {}

  private record Match(Section section, int points) {}

  private QuestionSections(List<Section> sections) {
    this.sections = sections;
    sections.forEach(each -> each.words().forEach(word -> spread.merge(word, 1, Integer::sum)));
  }

  /** Reads the sections that begin before a line, which is counted from 1. */
  static QuestionSections before(int line, String page) {
    return new QuestionSections(new QuestionSectionScan().read(page, line));
  }

  Optional<Section> about(Question question) {
    return linked(question.explanation()).or(() -> nearest(question));
  }

  private Optional<Section> linked(String explanation) {
    return sections.stream()
        .filter(section -> explanation.contains("](#" + section.slug() + ")"))
        .findFirst();
  }

  private Optional<Section> nearest(Question question) {
    Set<String> words = QuestionWords.of(text(question));
    List<Match> matches = new ArrayList<>();
    sections.forEach(each -> matches.add(new Match(each, points(each, words))));
    matches.sort(Comparator.comparingInt(Match::points).reversed());
    int second = matches.size() > 1 ? matches.get(1).points() : 0;
    return matches.stream()
        .limit(1)
        .filter(best -> best.points() >= LEAST && best.points() - second >= LEAD)
        .map(Match::section)
        .findFirst();
  }

  private int points(Section section, Set<String> words) {
    return words.stream()
        .filter(word -> section.words().contains(word) && spread.get(word) < COMMON)
        .mapToInt(word -> WHOLE / spread.get(word))
        .sum();
  }

  /** What the question says once it is answered, its wrong options left out. */
  private static String text(Question question) {
    String why =
        question.kind() instanceof Kind.Choice choice
            ? choice.options().stream()
                .filter(Option::correct)
                .map(Option::comment)
                .collect(Collectors.joining(" "))
            : "";
    return String.join(
        " ", question.title(), question.body(), question.kind().key(), why, question.explanation());
  }
}
