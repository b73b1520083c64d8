package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.Course;
import eda.runner.course.NearestName;
import eda.runner.lesson.Heading;
import eda.runner.screen.reader.Slugs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be read, as in {@code 2#fan-out}.
 *
 * @param file the page
 * @param fragment the heading to begin at, or nothing
 */
record ReadTarget(Path file, String fragment, List<Chapter> chapters) {
  static ReadTarget chapter(Chapter chapter) {
    return new ReadTarget(chapter.page(), "", List.of(chapter));
  }

  /**
   * @throws UsageException where there is neither such a chapter nor such a file
   */
  static ReadTarget of(Session session, String wanted) {
    int hash = wanted.lastIndexOf('#');
    Optional<ReadTarget> exactly = named(session.course(), wanted, "");
    if (exactly.isPresent() || hash <= 0) {
      return exactly.orElseGet(() -> chapter(session.chapter(wanted)));
    }
    String name = wanted.substring(0, hash);
    return named(session.course(), name, wanted.substring(hash + 1))
        .orElseGet(() -> chapter(session.chapter(name)));
  }

  private static Optional<ReadTarget> named(Course course, String name, String fragment) {
    Optional<Chapter> chapter = course.chapter(name);
    if (chapter.isPresent()) {
      return chapter.map(found -> new ReadTarget(found.page(), fragment, List.of(found)));
    }
    Path file = Path.of(name);
    return Files.isRegularFile(file)
        ? Optional.of(new ReadTarget(file, fragment, List.of()))
        : Optional.empty();
  }

  /** The chapter, where it isn't just a file. */
  Optional<Chapter> chapter() {
    return chapters.stream().findFirst();
  }

  /**
   * Returns the row of the heading to begin at.
   *
   * @throws UsageException with the nearest name where there is no such heading
   */
  int row(List<Heading> headings) {
    if (fragment.isEmpty()) {
      return 0;
    }
    List<String> slugs = Slugs.of(headings);
    int index = slugs.indexOf(fragment);
    if (index < 0) {
      String meant =
          NearestName.to(fragment, slugs)
              .map(near -> "did you mean `#" + near + "`?")
              .orElse("without it the page opens at its start.");
      throw new UsageException("There is no heading `#" + fragment + "` on this page: " + meant);
    }
    return headings.get(index).row();
  }
}
