package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Happening.Deed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TrailTest {
  @Test
  void linesOfTheTestKitAreRead() {
    Trail trail =
        Trail.read(
            "published\t12\taccounts\tbus\tsign-ins\tamara\nreceived\t34\tmail\tbus\t\tamara\nmore\t7");
    assertThat(trail.seen())
        .containsExactly(
            new Happening(Deed.PUBLISHED, 12, "accounts", "bus", "sign-ins", "amara"),
            new Happening(Deed.RECEIVED, 34, "mail", "bus", "", "amara"));
    assertThat(trail.unseen()).isEqualTo(7);
  }

  @Test
  void otherLinesAreLeftOut() {
    assertThat(
            Trail.read(
                "PUBLISHED\t1\ta\tb\tc\td\npublished\t1\ta\tb\tc\nexploded\t1\ta\tb\tc\td\nmore\tx\n"))
        .isEqualTo(Trail.NONE);
    assertThat(Trail.read("left\t99999999999999999999\ta\tb\tc\td").seen().get(0).micros())
        .isZero();
  }

  @Property
  void anyTextIsRead(@ForAll String text) {
    assertThat(Trail.read("received\t" + text).seen()).hasSizeLessThanOrEqualTo(text.length());
  }
}
