package eda.runner.commands;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in words on which day something is due. */
final class ReviewTimes {
  private final Clock clock;
  private final LocalDate today;

  ReviewTimes(Clock clock) {
    this.clock = clock;
    this.today = LocalDate.now(clock);
  }

  boolean isToday(Instant moment) {
    return days(moment) == 0;
  }

  /** Returns the first moment of a day: 0 for today. */
  Instant startOfDay(int day) {
    return today.plusDays(day).atStartOfDay(clock.getZone()).toInstant();
  }

  String day(Instant moment) {
    return words(days(moment));
  }

  /** Returns how many are due on which day, as in {@code tomorrow: 3, in 4 days: 2}. */
  String counts(Collection<Instant> moments) {
    return moments.stream()
        .collect(Collectors.groupingBy(this::days, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> words(each.getKey()) + ": " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private long days(Instant moment) {
    return ChronoUnit.DAYS.between(today, LocalDate.ofInstant(moment, clock.getZone()));
  }

  private static String words(long days) {
    if (days < 1) {
      return "today";
    }
    return days == 1 ? "tomorrow" : "in " + days + " days";
  }
}
