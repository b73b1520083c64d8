package quayside.supervisor;

import static quayside.kit.Promise.promise;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import quayside.kit.Gate;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

class ShutdownTest {
  private final Recorder<CompletableFuture<Void>> over = new Recorder<>();

  @Test
  void whoCameLastLeavesFirst() {
    Shop shop = Shop.of("stock", "cart", "mail");
    Gate lastMail = shop.gateAt("mail ends");
    SideThread.start(() -> over.accept(shop.supervisor().shutdown())).overOrStuck();
    SideThread worker = shop.workTo(lastMail);
    shop.settle();
    List<String> meanwhile = ends(shop);
    boolean overEarly = isOver();
    shop.open(lastMail, worker);
    shop.until(() -> ends(shop).size() == 3 && isOver());

    promise("shutdown stops the children in reverse order, each when the one before has ended")
        .because("cart still asks stock while it puts its last tins back")
        .lookAt("Supervisor.shutdown: who is told to stop next, and when")
        .butNot(ends(shop).isEmpty(), "the supervisor was shut down, and no child ended")
        .butNot(
            meanwhile.indexOf("mail ends") == 0 && meanwhile.size() > 1,
            "mail was still busy with its end, and the others were told to stop all the same: all"
                + " at once is no order")
        .butNot(
            ends(shop).equals(List.of("stock ends", "cart ends", "mail ends")),
            "the children were stopped in the order in which they had been started, so stock left"
                + " while cart still needed it")
        .isKept(
            List.of("mail ends", "cart ends", "stock ends"),
            ends(shop),
            "stock, cart and mail had been started in this order, and were shut down");
    promise("what shutdown returns is completed when all have ended, and not before")
        .because("the program must not leave while mail sends its last letter")
        .lookAt("who completes the future that shutdown returns")
        .butNot(overEarly, "mail was still busy with its end, and shutdown said that it was over")
        .isKept(isOver(), "all children had ended, and shutdown was never over");
  }

  @Test
  void nobodyIsStartedWhileTheShopCloses() {
    Shop shop = Shop.of("stock", "mail");
    GenServer<?> stock = shop.server("stock");
    Gate lastMail = shop.gateAt("mail ends");
    SideThread.start(() -> over.accept(shop.supervisor().shutdown())).overOrStuck();
    SideThread worker = shop.workTo(lastMail);
    stock.cast("crash");
    shop.settle();
    shop.open(lastMail, worker);
    shop.until(() -> ends(shop).size() == 2 && isOver());

    promise("after shutdown no child is started again, whatever its kind")
        .because("a closed shop with one light on is a closed shop that sells")
        .lookAt("what the supervisor does with the news of an end while it shuts down")
        .butNot(
            shop.times("stock begins") + shop.times("mail begins") > 2,
            "the supervisor was shutting down, and a child that had ended was started again")
        .butNot(!isOver(), "stock crashed during the shutdown, and shutdown was never over")
        .isKept(0, shop.parent.count(), "the parent heard that the supervisor had given up");
  }

  @Test
  void aRestartThatIsUnderWayIsNotForgotten() {
    Shop shop = Shop.of("stock");
    Gate database = shop.gateAt("stock begins");
    shop.server("stock").cast("crash");
    SideThread worker = shop.workTo(database);
    SideThread.start(() -> over.accept(shop.supervisor().shutdown())).overOrStuck();
    shop.settle();
    boolean overEarly = isOver();
    shop.open(database, worker);
    shop.until(() -> shop.times("stock ends") == 2 && isOver());

    promise("shutdown comes after a restart that has begun, and stops that child as well")
        .because("a stock that begins after closing time is a stock that nobody stops any more")
        .lookAt("on which thread shutdown begins to stop children: one thing at a time")
        .butNot(overEarly, "stock was in the middle of its restart, and shutdown was over already")
        .isKept(
            List.of(2, true),
            List.of(shop.times("stock ends"), isOver()),
            "stock crashed and was being restarted when the shop was shut down; these are its ends,"
                + " and whether shutdown was over");
  }

  @Test
  void aFailedBeginningStopsWhoWasThereAlready() {
    Shop shop = new Shop().failsToBegin("mail", 1);
    SideThread opening =
        SideThread.start(() -> shop.open(Child.Kind.PERMANENT, "stock", "cart", "mail"));
    opening.overOrStuck();
    shop.until(() -> ends(shop).size() == 2);
    opening.finished();

    promise("when a child can't be started for the first time, start throws what its init threw")
        .because("a shop without mail must not look open")
        .lookAt("Supervisor.start, and what it catches")
        .isKept(
            "the database is away",
            opening.failure().map(Throwable::getMessage).orElse("nothing was thrown"),
            "mail's init failed when it was started for the first time");
    promise("the children before it are stopped then, in reverse order")
        .because("nobody holds this supervisor, so nobody else could ever stop them")
        .lookAt("what happens to stock and cart when mail's start throws")
        .butNot(
            ends(shop).isEmpty(),
            "start threw, and the children that it had started before were left alone")
        .isKept(
            List.of("cart ends", "stock ends"),
            ends(shop),
            "stock and cart were started, and then mail could not be");
  }

  private boolean isOver() {
    return over.all().stream().anyMatch(CompletableFuture::isDone);
  }

  private static List<String> ends(Shop shop) {
    return shop.diary.all().stream().filter(line -> line.endsWith(" ends")).toList();
  }
}
