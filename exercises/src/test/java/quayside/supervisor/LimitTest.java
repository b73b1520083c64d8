package quayside.supervisor;

import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The limit is three restarts in five seconds. */
class LimitTest {
  private static final List<String> TOLD_ONCE = List.of("stock crashed as it was told");

  @Test
  void theFourthCrashInFiveSecondsEndsItAll() {
    Shop shop = Shop.of("stock", "cart");
    crashEach(shop, Duration.ofSeconds(1), "stock", "stock", "stock");
    int begins = shop.times("stock begins");
    boolean cartBusy = shop.times("cart ends") == 0;
    int heard = shop.parent.count();
    crashEach(shop, Duration.ofSeconds(1), "stock");
    shop.until(() -> shop.parent.count() > 0);

    promise("three restarts in five seconds are allowed")
        .because("a network that is away for a moment must not close the shop")
        .lookAt("when the supervisor compares, and with which sign")
        .butNot(
            begins == 2 && cartBusy && heard == 0,
            "stock crashed and was started again, and when that one crashed nobody noticed")
        .butNot(
            begins == 4 && cartBusy && heard > 0,
            "stock crashed, was started again, and its parent was told, though no limit was reached")
        .isKept(
            List.of(4, true, 0),
            List.of(begins, cartBusy, heard),
            "stock crashed three times in three seconds; these are its starts, whether cart was"
                + " still there, and how often the parent was told");
    promise("a fourth crash in five seconds stops all children, and then the parent is told")
        .because(
            "if clean servers keep failing the cause is outside, and somebody else must decide")
        .lookAt("what Supervisor does when the limit is reached: the children, then the parent")
        .butNot(
            shop.stuck(),
            "the limit was reached, and the supervisor waited for a child on a thread of the pool,"
                + " which the child needed for its own end")
        .butNot(
            shop.times("stock begins") > 4,
            "a fourth crash within three seconds led to a fourth restart")
        .butNot(
            shop.times("cart ends") == 0,
            "the limit was reached, and cart was left running with nobody to watch it")
        .butNot(
            shop.parent.count() == 0,
            "the limit was reached, all children ended, and the parent never heard of it")
        .butNot(
            shop.parent.count() > 1,
            "the limit was reached once, and the parent was told " + shop.parent.count() + " times")
        .isKept(TOLD_ONCE, shop.parent.all(), "stock crashed four times in three seconds");
    promise("the parent is told when all children have ended")
        .because("a parent that starts the branch anew must not meet the old servers")
        .lookAt("what the supervisor waits for before it calls the parent")
        .isKept(
            shop.diary.all(),
            shop.diaryWhenParentHeard.all().get(0),
            "the parent heard that the supervisor had given up, and a child ended after that");
  }

  @Test
  void crashesOverALongTimeAreNoReasonToGiveUp() {
    Shop daily = Shop.of("stock");
    crashEach(daily, Duration.ofDays(1), times(10, "stock"));
    Shop often = Shop.of("stock");
    crashEach(often, Duration.ofSeconds(2), times(10, "stock"));

    promise("only restarts in the last five seconds count")
        .because("a server that fails once a day is a nuisance, and a shop that closes is worse")
        .lookAt("which of the noted restarts are dropped before they are counted")
        .butNot(
            daily.parent.count() == 1,
            "crashes a day apart tripped the limit: it counted for ever, or by a clock of its own")
        .butNot(
            often.parent.count() == 1,
            "crashes two seconds apart tripped the limit, though never more than three lay within"
                + " five seconds")
        .isKept(
            List.of(11, 11, 0, 0),
            List.of(
                daily.times("stock begins"),
                often.times("stock begins"),
                daily.parent.count(),
                often.parent.count()),
            "stock crashed ten times, a day or two seconds apart; these are its starts in both shops,"
                + " and how often their parents were told");
  }

  @Test
  void theWindowMovesWithTime() {
    Shop shop = Shop.of("stock");
    crashEach(shop, Duration.ofMillis(4_000), "stock");
    crashEach(shop, Duration.ofMillis(200), "stock");
    crashEach(shop, Duration.ofMillis(1_000), "stock");
    crashEach(shop, Duration.ofMillis(200), "stock");
    crashEach(shop, Duration.ofMillis(100), "stock", "stock");
    shop.until(() -> shop.parent.count() > 0);

    promise("the window is the five seconds before each crash, whenever these began")
        .because("four failures in two seconds are as bad at the end of a minute as at its start")
        .lookAt("where the window begins: at the crash that is looked at, five seconds back")
        .butNot(
            shop.times("stock begins") == 7,
            "stock crashed at 0, 4, 4.2, 5.2, 5.4 and 5.5 s, and the supervisor began to count anew in"
                + " the middle of the last five")
        .isKept(
            List.of(5, TOLD_ONCE),
            List.of(shop.times("stock begins"), shop.parent.all()),
            "stock crashed at 0, 4, 4.2, 5.2, 5.4 and 5.5 s, as long as it came back; these are its"
                + " starts, and what the parent heard");
  }

  @Test
  void allChildrenCountTogether() {
    Shop shop = Shop.of("stock", "cart");
    crashEach(shop, Duration.ofSeconds(1), "stock", "cart", "cart", "stock", "stock", "cart");
    shop.until(() -> shop.parent.count() > 0);

    promise("the limit is one for the supervisor, not one for each child")
        .because("children that fail in turn may have one cause, and it lies outside of each")
        .lookAt("how many collections of restart times there are")
        .butNot(
            shop.times("stock begins") == 4 && shop.times("cart begins") == 4,
            "six crashes of two children came in five seconds, and each child was counted for itself")
        .isKept(
            List.of(5, TOLD_ONCE),
            List.of(shop.times("stock begins") + shop.times("cart begins"), shop.parent.all()),
            "stock, cart, cart and stock crashed in three seconds; these are the starts of both, and"
                + " what the parent heard");
  }

  @Test
  void anEndWithoutAFailureCountsToo() {
    Shop shop = Shop.of("stock");
    for (int i = 0; i < 4; i++) {
      int begins = shop.times("stock begins");
      shop.supervisor().lookup("stock").ifPresent(GenServer::stop);
      shop.until(() -> shop.times("stock begins") > begins || shop.parent.count() > 0);
    }

    promise("each restart counts, whatever was the reason of the end before it")
        .because("a permanent child that ends by itself over and over does no work either")
        .lookAt("when Supervisor notes the time of a restart")
        .isKept(
            List.of(4, List.of("no reason")),
            List.of(shop.times("stock begins"), shop.parent.all()),
            "stock was told to stop four times in one moment; these are its starts, and what the"
                + " parent heard");
  }

  @Test
  void aStartThatFailsIsAnotherEnd() {
    Shop once = Shop.of("stock").failsToBegin("stock", 2);
    once.crash("stock");
    once.until(() -> once.times("stock begins") == 3);
    int begins = once.times("stock begins");
    Shop away =
        Shop.of("stock")
            .failsToBegin("stock", IntStream.rangeClosed(2, 40).boxed().toArray(Integer[]::new));
    away.crash("stock");
    away.until(() -> away.parent.count() > 0);

    promise("when init fails at a restart, it is tried again, and each try counts")
        .because("a database that is away comes back after a moment, or it doesn't")
        .lookAt("what follows in Supervisor when GenServer.start throws")
        .butNot(
            begins == 2 && once.parent.count() == 0,
            "the first restart failed in init, nobody tried again, and nobody was told")
        .butNot(
            away.times("stock begins") > 20,
            "init failed each time, and failed starts were not counted: it was tried "
                + (away.times("stock begins") - 1)
                + " times")
        .isKept(
            List.of(3, 4, List.of("the database is away")),
            List.of(begins, away.times("stock begins"), away.parent.all()),
            "stock crashed; its next init failed once, or each time. These are its starts in both"
                + " shops, and what the parent of the second heard");
  }

  private static String[] times(int count, String name) {
    return IntStream.range(0, count).mapToObj(i -> name).toArray(String[]::new);
  }

  /** Crashes these children in turn, as long as they come back, and lets time pass after each. */
  private static void crashEach(Shop shop, Duration time, String... names) {
    boolean goesOn = true;
    for (int i = 0; i < names.length && goesOn; i++) {
      goesOn = shop.crash(names[i]);
      shop.pass(time);
    }
  }
}
