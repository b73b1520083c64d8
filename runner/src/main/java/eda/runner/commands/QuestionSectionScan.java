package eda.runner.commands;

import eda.runner.lesson.Heading;
import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.screen.reader.Slugs;
import java.util.ArrayList;
import java.util.List;

/** Cuts a page into its sections, line by line; a heading within a code fence is none. */
final class QuestionSectionScan {
  private static final String HEADING = "## ";
  private static final Layout TITLES = new Layout(LayoutOptions.plain(80));

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String title = "";
  private int heading;
  private String fence = "";

  /**
   * A section before all headings are known.
   *
   * @param heading the number of its heading among all of the page
   */
  private record Piece(String title, int heading, String text) {}

  /** Reads the lines before this one. */
  List<QuestionSections.Section> read(String page, int before) {
    page.lines().limit(before - 1L).forEach(this::line);
    end();
    List<String> slugs = Slugs.of(headings);
    return pieces.stream()
        .map(
            piece ->
                new QuestionSections.Section(
                    piece.title(), slugs.get(piece.heading()), QuestionWords.of(piece.text())))
        .toList();
  }

  private void line(String line) {
    String bare = line.strip();
    if (!fence.isEmpty()) {
      fence = bare.startsWith(fence) ? "" : fence;
    } else if (bare.startsWith("```") || bare.startsWith("~~~")) {
      fence = bare.substring(0, 3);
    } else if (line.startsWith("#")) {
      if (line.startsWith(HEADING)) {
        end();
        title = bare.substring(HEADING.length()).strip();
        heading = headings.size();
      }
      // Headings of all levels have names, which those of the same words are told apart from.
      headings.addAll(TITLES.layOut(line).headings());
    }
    text.append(line).append('\n');
  }

  private void end() {
    if (!title.isEmpty()) {
      pieces.add(new Piece(title, heading, text.toString()));
    }
    title = "";
    text.setLength(0);
  }
}
