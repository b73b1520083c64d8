package eda.runner.screen.ask;

import eda.quiz.paper.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An answer that is being made up.
 *
 * <p>It ends as the line that somebody without a screen would have typed, so that both are read and
 * marked alike.
 */
public sealed interface Draft {
  /** What follows from a key: another draft, and at the end the line. */
  record Move(Draft draft, Optional<String> line) {}

  Move key(String key);

  /** The row of the draft that the keys are at. */
  int cursor();

  /** Returns what follows from choosing the part of the draft at this place. */
  default Draft chosen(int place) {
    return this;
  }

  /** Keys that ask for something else than an answer, and the words that do so in a line. */
  Map<String, String> COMMANDS =
      Map.of("?", "hint", "s", "skip", "b", "back", "d", "dispute", "=", "arithmetic", "q", "quit");

  /** One key is the answer; Enter says nothing. */
  record OneKey(String prompt) implements Draft {
    @Override
    public Move key(String key) {
      boolean one = key.codePointCount(0, key.length()) == 1 && !key.equals(" ");
      return one ? given(key) : key.equals("enter") ? given("") : stay();
    }

    @Override
    public int cursor() {
      return 0;
    }
  }

  /** A line is typed. */
  record Typed(String prompt, String text) implements Draft {
    @Override
    public Move key(String key) {
      return switch (key) {
        case "enter" -> given(text);
        case "ctrl-u" -> new Typed(prompt, "").stay();
        case "backspace" ->
            new Typed(
                    prompt,
                    text.isEmpty()
                        ? ""
                        : text.substring(0, text.offsetByCodePoints(text.length(), -1)))
                .stay();
        default -> typed(key);
      };
    }

    private Move typed(String key) {
      boolean one =
          key.codePointCount(0, key.length()) == 1 && !Character.isISOControl(key.codePointAt(0));
      if (text.isEmpty() && key.equals("?")) {
        return given("hint");
      }
      return one ? new Typed(prompt, text + key).stay() : stay();
    }

    @Override
    public int cursor() {
      return 0;
    }
  }

  /** One option is picked, or several. */
  record Picks(List<String> options, boolean several, Set<Integer> picked, int cursor)
      implements Draft {
    public Picks {
      options = List.copyOf(options);
      picked = Collections.unmodifiableSet(new TreeSet<>(picked));
    }

    public Picks(List<String> options, boolean several) {
      this(options, several, Set.of(), 0);
    }

    @Override
    public Move key(String key) {
      int place = place(key, options.size());
      if (place >= 0) {
        return pick(place).stay();
      }
      return switch (key) {
        case "down", "j", "tab" -> at(cursor + 1).stay();
        case "up", "k", "shift-tab" -> at(cursor - 1).stay();
        case " " -> pick(cursor).stay();
        case "enter" -> entered();
        default -> command(key);
      };
    }

    /** Of one option, what the keys are at is as good as picked. */
    private Move entered() {
      if (picked.isEmpty()) {
        return several ? stay() : pick(cursor).entered();
      }
      return given(
          picked.stream().map(each -> Integer.toString(each + 1)).collect(Collectors.joining(",")));
    }

    private Picks at(int place) {
      return new Picks(options, several, picked, Math.max(0, Math.min(options.size() - 1, place)));
    }

    @Override
    public Draft chosen(int place) {
      return pick(place);
    }

    private Picks pick(int place) {
      Set<Integer> now = new TreeSet<>(several ? picked : Set.of());
      if (!picked.contains(place)) {
        now.add(place);
      } else {
        now.remove(place);
      }
      return new Picks(options, several, now, place);
    }
  }

  /** Items are put in order. */
  record Order(List<String> items, List<Integer> order, int cursor) implements Draft {
    public Order {
      items = List.copyOf(items);
      order = List.copyOf(order);
    }

    public Order(List<String> items) {
      this(items, IntStream.range(0, items.size()).boxed().toList(), 0);
    }

    @Override
    public Move key(String key) {
      return switch (key) {
        case "down", "j" -> new Order(items, order, bounded(cursor + 1)).stay();
        case "up", "k" -> new Order(items, order, bounded(cursor - 1)).stay();
        case "right", "J" -> moved(cursor + 1).stay();
        case "left", "K" -> moved(cursor - 1).stay();
        case "enter" ->
            given(
                order.stream()
                    .map(each -> Integer.toString(each + 1))
                    .collect(Collectors.joining(" ")));
        default -> command(key);
      };
    }

    @Override
    public Draft chosen(int place) {
      return new Order(items, order, bounded(place));
    }

    private int bounded(int place) {
      return Math.max(0, Math.min(items.size() - 1, place));
    }

    private Order moved(int place) {
      int to = bounded(place);
      List<Integer> now = new ArrayList<>(order);
      now.add(to, now.remove(cursor));
      return new Order(items, now, to);
    }
  }

  /**
   * Left sides get right ones.
   *
   * @param chips for each left side the place of its right one, -1 for none yet
   */
  record Pairs(List<String> lefts, List<String> rights, List<Integer> chips, int cursor)
      implements Draft {
    public Pairs {
      lefts = List.copyOf(lefts);
      rights = List.copyOf(rights);
      chips = List.copyOf(chips);
    }

    public Pairs(List<String> lefts, List<String> rights) {
      this(lefts, rights, Collections.nCopies(lefts.size(), -1), 0);
    }

    @Override
    public Move key(String key) {
      int place = place(key, rights.size());
      if (place >= 0) {
        return chip(place).at(cursor + 1).stay();
      }
      return switch (key) {
        case "down", "j", "tab" -> at(cursor + 1).stay();
        case "up", "k", "shift-tab" -> at(cursor - 1).stay();
        case "right", " " -> chip(Math.floorMod(chips.get(cursor) + 1, rights.size())).stay();
        case "left" ->
            chip(Math.floorMod(Math.max(0, chips.get(cursor)) - 1, rights.size())).stay();
        case "enter" -> chips.contains(-1) ? at(chips.indexOf(-1)).stay() : given(line());
        default -> command(key);
      };
    }

    /** The right sides come behind the left ones. */
    @Override
    public Draft chosen(int place) {
      return place < lefts.size() ? at(place) : chip(place - lefts.size()).at(cursor + 1);
    }

    private Pairs at(int place) {
      return new Pairs(lefts, rights, chips, Math.max(0, Math.min(lefts.size() - 1, place)));
    }

    private Pairs chip(int right) {
      List<Integer> now = new ArrayList<>(chips);
      now.set(cursor, right);
      return new Pairs(lefts, rights, now, cursor);
    }

    private String line() {
      return IntStream.range(0, lefts.size())
          .mapToObj(left -> (left + 1) + Labels.letter(chips.get(left)))
          .collect(Collectors.joining(" "));
    }
  }

  /** Returns the place that a digit or a capital letter names, -1 for other keys. */
  private static int place(String key, int count) {
    char c = key.length() == 1 ? key.charAt(0) : 0;
    int place = c >= '1' && c <= '9' ? c - '1' : c >= 'A' && c <= 'Z' ? c - 'A' : -1;
    return place < count ? place : -1;
  }

  default Move stay() {
    return new Move(this, Optional.empty());
  }

  default Move given(String line) {
    return new Move(this, Optional.of(line));
  }

  default Move command(String key) {
    return new Move(this, Optional.ofNullable(COMMANDS.get(key)));
  }
}
