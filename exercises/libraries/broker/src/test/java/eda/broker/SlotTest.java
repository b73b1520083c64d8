package eda.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SlotTest {

  private final Broker broker = new ExternalAmqp("amqp://example.test");

  @Test
  void runsNothingBeforeItIsNeeded() {
    assertThat(new Slot(() -> broker).running()).isEmpty();
  }

  @Test
  void startsOnce() throws Exception {
    Queue<Broker> starts = new ArrayDeque<>(List.of(broker));
    Slot slot = new Slot(starts::remove);
    assertThat(slot.need()).isSameAs(broker);
    assertThat(slot.need()).isSameAs(broker);
    assertThat(slot.running()).contains(broker);
  }

  @Test
  void triesAgainAfterAStartThatFailed() throws Exception {
    Queue<Slot.Starter> starts =
        new ArrayDeque<>(
            List.of(
                () -> {
                  throw new BrokerFault("no room");
                },
                () -> broker));
    Slot slot = new Slot(() -> starts.remove().start());
    assertThatThrownBy(slot::need).isInstanceOf(BrokerFault.class).hasMessage("no room");
    assertThat(slot.running()).isEmpty();
    assertThat(slot.need()).isSameAs(broker);
  }

  @Test
  void startsNothingAfterItsEnd() {
    Slot slot = new Slot(() -> broker);
    slot.close();
    assertThatThrownBy(slot::need).isInstanceOf(BrokerFault.class);
  }
}
