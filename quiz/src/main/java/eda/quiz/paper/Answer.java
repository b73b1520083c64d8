package eda.quiz.paper;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a learner gave for one question, in terms of the question and not of the paper: all numbers
 * are 0-based places in the source order.
 */
public sealed interface Answer {

  /** Nothing was given. */
  record Blank() implements Answer {}

  /** Options of a choice question. */
  record Picked(Set<Integer> options) implements Answer {
    public Picked {
      options = Collections.unmodifiableSet(new TreeSet<>(options));
    }
  }

  /** All items of a sequence in the order that was given. */
  record Ordered(List<Integer> items) implements Answer {
    public Ordered {
      items = List.copyOf(items);
    }
  }

  /** Right sides given to left sides: from the place of a pair to the place of a chip. */
  record Matched(Map<Integer, Integer> chips) implements Answer {
    public Matched {
      chips = Collections.unmodifiableMap(new TreeMap<>(chips));
    }
  }

  /** Free text; for an open question it still waits for the learner's own marks. */
  record Typed(String text) implements Answer {
    public Typed {
      Objects.requireNonNull(text);
    }
  }

  /** The rubric points of an open question that learners say their answer covers. */
  record Covered(Set<Integer> points) implements Answer {
    public Covered {
      points = Collections.unmodifiableSet(new TreeSet<>(points));
    }
  }

  /** A line that cannot be an answer to the question; the message says what can. */
  record Unreadable(String line, String message) implements Answer {
    public Unreadable {
      Objects.requireNonNull(line);
      Objects.requireNonNull(message);
    }
  }
}
