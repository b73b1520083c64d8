package eda.quiz.exchange;

import java.util.List;
import java.util.Optional;

/** All formats that quizzes can be written in and read from. */
public final class Exchange {
  private Exchange() {}

  public static List<Format> formats() {
    return List.of(
        new JsonFormat(),
        new CsvFormat(),
        new GiftFormat(),
        new MoodleFormat(),
        new QtiFormat(),
        new AnkiFormat(),
        new QuizdownFormat());
  }

  public static List<Source> sources() {
    return List.of(new GiftSource(), new MoodleSource(), new MdbookSource());
  }

  public static Optional<Format> format(String name) {
    return formats().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  public static Optional<Source> source(String name) {
    return sources().stream().filter(source -> source.name().equals(name)).findFirst();
  }
}
