package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Numbers;
import eda.quiz.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the kind and the key of a GIFT question out of its braces. */
final class GiftKey {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final String ARROW = "->";

  private final GiftMarkup markup;
  private final GiftSource.Place place;

  GiftKey(GiftMarkup markup, GiftSource.Place place) {
    this.markup = markup;
    this.place = place;
  }

  /** One answer: its sign, its weight in per cent if it has one, and raw texts. */
  private record Entry(char sign, Optional<BigDecimal> weight, String text, String feedback) {
    static Entry of(char sign, String raw) {
      String bare = raw.strip();
      int end = bare.startsWith("%") ? bare.indexOf('%', 1) : -1;
      Optional<BigDecimal> weight =
          end < 0 ? Optional.empty() : Numbers.read(bare.substring(1, end));
      String rest = weight.isPresent() ? bare.substring(end + 1) : bare;
      int comment = GiftText.find(rest, "#", 0);
      return new Entry(
          sign,
          weight,
          comment < 0 ? rest : rest.substring(0, comment),
          comment < 0 ? "" : rest.substring(comment + 1));
    }

    boolean full() {
      return weight.map(each -> each.compareTo(FULL) >= 0).orElse(sign != '~');
    }
  }

  Kind read(String raw) {
    if (raw.isEmpty()) {
      return new Kind.Open(List.of());
    }
    if (raw.startsWith("#")) {
      return numeric(entries(raw.substring(1)));
    }
    if (GiftText.find(raw, "~", 0) >= 0) {
      return choice(entries(raw));
    }
    boolean arrow = raw.contains(ARROW) && GiftText.find(raw, "=", 0) >= 0;
    return arrow ? matching(entries(raw)) : truth(raw).orElseGet(() -> typed(entries(raw)));
  }

  private static List<Entry> entries(String raw) {
    List<Entry> entries = new ArrayList<>();
    int first = GiftText.findAny(raw, "=~", 0);
    if (!raw.substring(0, first).isBlank()) {
      entries.add(Entry.of(' ', raw.substring(0, first)));
    }
    for (int start = first; start < raw.length(); ) {
      int end = GiftText.findAny(raw, "=~", start + 1);
      entries.add(Entry.of(raw.charAt(start), raw.substring(start + 1, end)));
      start = end;
    }
    return entries;
  }

  private Kind choice(List<Entry> entries) {
    boolean single = entries.stream().anyMatch(entry -> entry.sign() == '=');
    List<Option> options = new ArrayList<>();
    for (Entry entry : entries) {
      boolean positive = entry.weight().map(weight -> weight.signum() > 0).orElse(false);
      if (single && positive && !entry.full()) {
        place.note("An option that earns a part of the points counts as wrong here.");
      }
      boolean right = single ? entry.full() : positive;
      options.add(new Option(markup.text(entry.text()), right, markup.text(entry.feedback())));
    }
    long right = options.stream().filter(Option::correct).count();
    return new Kind.Choice(options, !single || right > 1);
  }

  private Kind matching(List<Entry> entries) {
    List<Kind.Matching.Pair> pairs = new ArrayList<>();
    List<String> distractors = new ArrayList<>();
    for (Entry entry : entries) {
      int arrow = entry.text().indexOf(ARROW);
      if (arrow < 0) {
        place.error("A pair of this matching has no \"->\" and is left out.");
        continue;
      }
      String left = markup.text(entry.text().substring(0, arrow));
      String right = GiftText.unescape(entry.text().substring(arrow + 2).strip());
      if (left.isEmpty()) {
        distractors.add(right);
      } else {
        pairs.add(new Kind.Matching.Pair(left, right));
      }
    }
    return new Kind.Matching(pairs, distractors);
  }

  private Optional<Kind> truth(String raw) {
    int comment = GiftText.findAny(raw, "#", 0);
    String word = raw.substring(0, comment).strip();
    boolean key = word.equals("T") || word.equals("TRUE");
    if (!key && !word.equals("F") && !word.equals("FALSE")) {
      return Optional.empty();
    }
    String comments = raw.substring(Math.min(raw.length(), comment + 1));
    int middle = GiftText.findAny(comments, "#", 0);
    String wrong = markup.text(comments.substring(0, middle));
    String right = markup.text(comments.substring(Math.min(comments.length(), middle + 1)));
    return Optional.of(Truth.choice(key, key ? right : wrong, key ? wrong : right));
  }

  private Kind typed(List<Entry> entries) {
    List<String> accepted = new ArrayList<>();
    for (Entry entry : entries) {
      String literal = markup.text(entry.text());
      if (Moodle.wildcard(literal)) {
        place.note("An asterisk in an accepted text stands for any text in Moodle, not here.");
      }
      if (!entry.full()) {
        place.note("An answer that earns a part of the points is left out.");
      } else {
        accepted.add(Moodle.typed(literal));
      }
      commented(entry);
    }
    return new Kind.ShortText(accepted);
  }

  private Kind numeric(List<Entry> entries) {
    List<Kind.Numeric.Near> accepted = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<Kind.Numeric.Near> near = near(entry.text().strip());
      if (entry.sign() == '~' || !entry.full()) {
        place.note("A number that earns a part of the points is left out.");
      } else if (near.isEmpty()) {
        place.error("\"" + entry.text().strip() + "\" is no number, and is left out.");
      } else {
        accepted.add(near.get());
      }
      commented(entry);
    }
    return new Kind.Numeric(accepted);
  }

  private void commented(Entry entry) {
    if (!entry.feedback().isBlank()) {
      place.note("The feedback for a typed answer is lost: " + markup.text(entry.feedback()));
    }
  }

  /** {@code value}, {@code value:tolerance} or {@code low..high}. */
  private static Optional<Kind.Numeric.Near> near(String text) {
    int dots = text.indexOf("..");
    int colon = text.indexOf(':');
    if (dots > 0) {
      return Ranges.between(text.substring(0, dots), text.substring(dots + 2));
    }
    return colon > 0
        ? Ranges.around(text.substring(0, colon), text.substring(colon + 1))
        : Ranges.around(text, "0");
  }
}
