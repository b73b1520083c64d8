package eda.runner.screen.home;

import eda.runner.screen.Step;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What the first screen knows at one moment.
 *
 * @param chosen the index of the place that Enter leads to
 * @param due how many questions are due today, -1 while that isn't known
 */
public record HomeState(CourseMap map, int chosen, Mode mode, int due) {
  static final int UNKNOWN = -1;

  /** What keys mean just now. */
  sealed interface Mode {
    /** A place is to be chosen; the note says what the last key led to, mostly nothing. */
    record Choosing(String note) implements Mode {}

    /** A search is typed, or has been. */
    record Searching(String query, boolean typing) implements Mode {}

    /** All keys are explained. */
    record Keys() implements Mode {}

    /** One of the pages that greet a learner who comes for the first time, counted from 0. */
    record Welcome(int page) implements Mode {}

    Mode CHOOSING = new Choosing("");
  }

  public HomeState {
    Objects.requireNonNull(map, "map");
    Objects.requireNonNull(mode, "mode");
  }

  /** Returns the state with which the course opens: the next step is chosen. */
  public static Step<HomeState, HomeEffect> open(CourseMap map, boolean first) {
    Mode mode = first ? new Mode.Welcome(0) : Mode.CHOOSING;
    return new HomeState(map, map.next(), mode, UNKNOWN).stay();
  }

  Step<HomeState, HomeEffect> stay() {
    return ask(HomeEffect.NONE);
  }

  Step<HomeState, HomeEffect> ask(HomeEffect effect) {
    return new Step<>(this, effect);
  }

  HomeState in(Mode other) {
    return new HomeState(map, chosen, other, due);
  }

  HomeState due(int questions) {
    return new HomeState(map, chosen, mode, questions);
  }

  /** The learner came back. What is done makes room for what comes next. */
  HomeState back(CourseMap now) {
    boolean there = chosen < now.stops().size();
    boolean done = !there || now.stops().get(chosen).state() == Stop.State.DONE;
    return new HomeState(now, done ? now.next() : chosen, Mode.CHOOSING, UNKNOWN);
  }

  /** Returns the indexes of the places that are shown: all, or what a search found. */
  List<Integer> shown() {
    String query = mode instanceof Mode.Searching searching ? lower(searching.query()) : "";
    return IntStream.range(0, map.stops().size())
        .filter(index -> found(map.stops().get(index), query))
        .boxed()
        .toList();
  }

  private static boolean found(Stop stop, String query) {
    return query.isEmpty() || lower(stop.title() + " " + stop.command()).contains(query);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Moves the choice by some of the places that are shown. */
  HomeState moved(int by) {
    List<Integer> shown = shown();
    if (shown.isEmpty()) {
      return this;
    }
    int place = Math.max(0, shown.indexOf(chosen));
    int next = Math.max(0, Math.min(shown.size() - 1, place + by));
    return new HomeState(map, shown.get(next), mode, due);
  }

  /** Moves the choice to a place. */
  HomeState choosing(int place) {
    return new HomeState(map, place, mode, due);
  }

  /** Searches; the choice stays where it is if that is found. */
  HomeState searching(String query, boolean typing) {
    HomeState searched = in(new Mode.Searching(query, typing));
    return searched.shown().contains(chosen) ? searched : searched.moved(0);
  }
}
