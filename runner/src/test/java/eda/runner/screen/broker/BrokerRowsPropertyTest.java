package eda.runner.screen.broker;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Sanitiser;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever brokers tell, and wherever it is shown. */
class BrokerRowsPropertyTest {
  @Property(tries = 1000)
  void everyRowFitsAndNoNameIsLost(
      @ForAll("told") List<List<String>> before,
      @ForAll("told") List<List<String>> now,
      @ForAll @IntRange(min = 20, max = 130) int width,
      @ForAll boolean unicode,
      @ForAll boolean linear) {
    BrokerLook look = BrokerLook.of(now);
    BrokerLooks looks = BrokerLooks.keeping(3).and(BrokerLook.of(before)).and(look);
    LayoutOptions options =
        new LayoutOptions(width, unicode, linear, false, LayoutOptions.plain(80).diagrams());
    String shown = Told.picture(looks, options);
    assertThat(shown.split("\n")).allMatch(line -> CellWidth.width(line) <= width);
    assertThat(shown.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
    for (BrokerLook.Queue queue : look.queues()) {
      String name = Sanitiser.oneRow(queue.name(), unicode);
      // A name as long as this may be wrapped, between others that are, too.
      if (CellWidth.width(name) <= 8 && name.indexOf(' ') < 0) {
        assertThat(shown).contains(name);
      }
    }
  }

  @Provide
  Arbitrary<List<List<String>>> told() {
    Arbitrary<String> kinds =
        Arbitraries.of(
            "topic", "partition", "group", "offset", "exchange", "binding", "queue", "note", "x");
    Arbitrary<String> fields =
        Arbitraries.of(
            "a",
            "b",
            "mail",
            "",
            "-",
            "0",
            "1",
            "2",
            "12",
            "-1",
            "9223372036854775807",
            "x y",
            "日本語の名前",
            "\u001b[2J\u202e",
            "a-name-that-is-much-longer-than-any-column-of-a-table");
    return kinds
        .flatMap(kind -> fields.list().ofMinSize(0).ofMaxSize(7).map(rest -> row(kind, rest)))
        .list()
        .ofMaxSize(20);
  }

  private static List<String> row(String kind, List<String> rest) {
    List<String> row = new ArrayList<>(List.of(kind));
    row.addAll(rest);
    return row;
  }
}
