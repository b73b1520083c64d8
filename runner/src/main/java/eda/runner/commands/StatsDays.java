package eda.runner.commands;

import eda.runner.journal.Entry;
import eda.runner.journal.EntryType;
import eda.runner.journal.Fold;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What was done on each of the last days: a fold over the journal. */
final class StatsDays implements Fold {
  private static final int DAYS = 14;
  private static final String LEVELS = "▁▂▃▄▅▆▇█";

  private final LocalDate today;
  private final List<Instant> starts;
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  StatsDays(Clock clock) {
    today = LocalDate.now(clock);
    ReviewTimes times = new ReviewTimes(clock);
    starts = IntStream.range(1 - DAYS, 2).mapToObj(times::startOfDay).toList();
    counts.put(EntryType.CHAPTER_READ, new int[DAYS]);
    counts.put(EntryType.EXERCISE_CHECKED, new int[DAYS]);
    counts.put(EntryType.QUESTION_ANSWERED, new int[DAYS]);
  }

  @Override
  public boolean reads(String type, String key) {
    return false;
  }

  @Override
  public void accept(Entry entry) {
    boolean recent = !entry.at().isBefore(starts.get(0)) && entry.at().isBefore(starts.get(DAYS));
    if (recent && counts.containsKey(entry.type())) {
      int day = DAYS - 1;
      while (entry.at().isBefore(starts.get(day))) {
        day--;
      }
      counts.get(entry.type())[day]++;
    }
  }

  /**
   * Writes a row of {@value #DAYS} columns for each kind of thing; nothing where nothing was done.
   */
  void print(Printer printer) {
    if (counts.values().stream().allMatch(days -> sum(days) == 0)) {
      return;
    }
    printer.line();
    printer.heading("The last " + DAYS + " days");
    boolean linear = printer.options().linear();
    counts.forEach(
        (type, days) -> {
          String all = Integer.toString(sum(days));
          if (linear) {
            printer.line(" " + name(type).strip() + ": " + (sum(days) == 0 ? "none" : words(days)));
          } else {
            String plot = plot(days, printer.options().unicode());
            printer.line(
                Span.plain(" " + name(type) + "  "),
                Span.of(plot, Meaning.OK),
                Span.plain("  " + all));
          }
        });
    if (!linear) {
      String first = day(0);
      printer.line(
          Span.of(
              " ".repeat(12) + first + " ".repeat(DAYS - 5 - first.length()) + "today",
              Meaning.FAINT));
    }
  }

  private static String name(String type) {
    return switch (type) {
      case EntryType.CHAPTER_READ -> "read     ";
      case EntryType.EXERCISE_CHECKED -> "checks   ";
      default -> "questions";
    };
  }

  /** Without levels to draw, a digit is the number itself, and a plus more than nine. */
  private static String plot(int[] days, boolean unicode) {
    int most = IntStream.of(days).max().orElse(1);
    StringBuilder plot = new StringBuilder();
    for (int count : days) {
      if (count == 0) {
        plot.append(unicode ? '·' : '.');
      } else if (unicode) {
        plot.append(LEVELS.charAt((count * LEVELS.length() + most - 1) / most - 1));
      } else {
        plot.append(count > 9 ? "+" : Integer.toString(count));
      }
    }
    return plot.toString();
  }

  private String words(int[] days) {
    List<String> words = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      if (days[day] > 0) {
        words.add(day(day) + " " + days[day]);
      }
    }
    return String.join(", ", words);
  }

  private String day(int index) {
    if (index == DAYS - 1) {
      return "today";
    }
    LocalDate day = today.minusDays(DAYS - 1L - index);
    return day.getDayOfMonth() + " " + shortened(day.getMonth().name());
  }

  /** Returns {@code Mon} for {@code MONDAY}. */
  static String shortened(String name) {
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }

  private static int sum(int[] days) {
    return IntStream.of(days).sum();
  }

  /** Returns the days on which something was done, as data. */
  List<Map<String, Object>> data() {
    List<Map<String, Object>> data = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      Map<String, Object> done = new LinkedHashMap<>();
      done.put("day", today.minusDays(DAYS - 1L - day).toString());
      done.put("chaptersRead", counts.get(EntryType.CHAPTER_READ)[day]);
      done.put("checks", counts.get(EntryType.EXERCISE_CHECKED)[day]);
      done.put("questions", counts.get(EntryType.QUESTION_ANSWERED)[day]);
      if (done.values().stream().anyMatch(value -> value instanceof Integer count && count > 0)) {
        data.add(done);
      }
    }
    return data;
  }
}
