package eda.runner.screen;

import eda.runner.check.Evidence;
import eda.runner.check.Happening;
import eda.runner.check.Happening.Deed;
import eda.runner.check.Place;
import eda.runner.check.Printed;
import eda.runner.check.TestReport;
import eda.runner.check.Trail;
import eda.runner.check.Verdict;
import eda.runner.check.Verdict.CompileError;
import eda.runner.check.Verdict.Held;
import eda.runner.check.Verdict.Locks;
import eda.runner.check.Verdict.StuckThread;
import java.util.ArrayList;
import java.util.List;

/** Verdicts with everything in them that can be shown. */
public final class Verdicts {
  private Verdicts() {}

  /** Of five sign-ins one is missing, one came twice, one moved and one is another. */
  public static Verdict failed() {
    List<String> expected = signIns("amara", "kenji", "lucía", "noor", "pavel");
    List<String> actual = signIns("amara", "lucía", "kenji", "nora", "pavel", "pavel");
    TestReport first =
        new TestReport(
            "signInsArriveInOrder",
            "failed",
            """
            what happened: five sign-ins were published, and these did not arrive so
            promised: a handler gets the events of one publisher in order
            look at: EventBus.publish""",
            expected.toString(),
            actual.toString(),
            "to mail\nto audit\ndone\n",
            "EventBus.java",
            23,
            new Evidence(expected, actual, prints(), trail(), places(), frames()));
    return new Verdict.Failed(List.of(first, Screens.passed("noNumbersGiveZero")), 30);
  }

  /** One sign-in reaches mail, which fails, and never comes to audit. */
  public static Trail trail() {
    String amara = signIns("amara").get(0);
    return new Trail(
        List.of(
            seen(Deed.SUBSCRIBED, "mail", "sign-ins", ""),
            seen(Deed.SUBSCRIBED, "audit", "sign-ins", ""),
            seen(Deed.PUBLISHED, "accounts", "sign-ins", amara),
            seen(Deed.RECEIVED, "mail", "", amara),
            seen(Deed.FAILED, "mail", "", "IllegalStateException: down")),
        0);
  }

  public static Happening seen(Deed deed, String who, String topic, String event) {
    return new Happening(deed, 7, who, "bus", topic, event);
  }

  public static List<String> signIns(String... users) {
    List<String> events = new ArrayList<>();
    for (String user : users) {
      events.add(
          "UserSignedIn[eventId=00000000-0000-0000-0000-00000000000a,"
              + " occurredAt=2026-03-01T12:00:00Z, userId="
              + user
              + "]");
    }
    return events;
  }

  public static Verdict deadLock() {
    Place sell = new Place("Shop.java", 14, "sell", "    synchronized (stock) {");
    Place refill = new Place("Shop.java", 31, "refill", "    synchronized (orders) {");
    Held stock = new Held("Stock@1b2c", new Place("Shop.java", 30, "refill", ""));
    Held orders = new Held("Orders@5e6f", new Place("Shop.java", 13, "sell", ""));
    return new Verdict.TimedOut(
        List.of(),
        10,
        "sellingWhileRefilling",
        "",
        List.of(
            new StuckThread(
                "mail", "WAITING", List.of(new Place("Mail.java", 8, "run", "    queue.take();"))),
            new StuckThread(
                "tests",
                "BLOCKED",
                List.of(sell, new Place("Shop.java", 9, "buy", "")),
                new Locks(true, "Stock@1b2c", "pool-1", List.of(orders))),
            new StuckThread(
                "pool-1",
                "BLOCKED",
                List.of(refill),
                new Locks(true, "Orders@5e6f", "tests", List.of(stock)))),
        10_020);
  }

  public static Verdict doesNotCompile() {
    return new Verdict.DoesNotCompile(
        List.of(
            new CompileError(
                Screens.FOLDER.resolve("src/main/java/tiny/Sum.java"),
                7,
                12,
                "cannot find symbol\n  symbol:   variable nunbers",
                "    return nunbers.size();",
                "compiler.err.cant.resolve.location")),
        1);
  }

  private static List<Printed> prints() {
    return List.of(new Printed("pool-1", "to mail\nto audit\n"), new Printed("tests", "done\n"));
  }

  private static List<Place> places() {
    return List.of(
        new Place("EventBus.java", 23, "publish", "      handler.accept(event);"),
        new Place("EventBus.java", 40, "publishAll", "    all.forEach(this::publish);"));
  }

  private static List<String> frames() {
    return List.of(
        "at tiny.EventBus.publish(EventBus.java:23)",
        "at tiny.EventBusTest.signInsArriveInOrder(EventBusTest.java:51)");
  }
}
