package quayside.countonce;

import static quayside.kit.Promise.promise;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import quayside.countonce.ShopEvent.OrderPlaced;
import quayside.kit.Crash;
import quayside.kit.Races;
import quayside.kit.Recorder;

class IdempotentHandlerTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final AtomicInteger rows = new AtomicInteger();
  private final KitStore store = new KitStore();
  private final IdempotentHandler mail = mail(store);

  @Test
  void aCopyHasNoEffect() {
    Recorder<ShopEvent> again = new Recorder<>();
    deliver(mail, order(7), again);
    deliver(mail, order(7), again);

    promise("however often an event is delivered, its effect happens once")
        .because("Thandi ordered once, and a second mail makes her ask whether she pays twice")
        .lookAt("what IdempotentHandler.accept asks the store before it applies the effect")
        .butNot(mails() == 2, "one order was delivered twice, and two mails went out")
        .butNot(
            again.count() == 1,
            "a copy came after the first one was committed, and accept threw an exception: the queue"
                + " will deliver it for ever")
        .isKept(1L, mails(), "one order was delivered twice, and this is the number of mails");
  }

  @Test
  void equalContentIsNotTheSameEvent() {
    mail.accept(order(7));
    mail.accept(order(8));

    promise("two events with different ids are two events, whatever they contain")
        .because("Thandi liked the tea and ordered it again; she expects two parcels")
        .lookAt("which part of the event IdempotentHandler uses to recognise it")
        .butNot(mails() == 1, "two real orders for the same tea became one")
        .isKept(2L, mails(), "two orders differed in their ids only; this many mails went out");
  }

  @Test
  void theNotesSurviveARestart() {
    mail.accept(order(7));
    IdempotentHandler afterRestart = mail(store);
    afterRestart.accept(order(7));

    promise("the notes are in the store, beside the effects")
        .because("copies come after crashes, and just then the memory is empty")
        .lookAt("where IdempotentHandler keeps the ids that it has seen")
        .butNot(
            mails() == 2,
            "mail was restarted, its notes were gone with its memory, and Thandi got a second mail")
        .isKept(1L, mails(), "an order was handled, and delivered again after a restart");
  }

  @Test
  void aCrashNeitherLosesNorDoubles() {
    for (String point : pointsOfACrash()) {
      rows.set(0);
      Crash crash = Crash.at(point);
      KitStore survivor = new KitStore(crash, new Races());
      crash.kills(() -> mail(survivor).accept(order(7)));
      crash.restart();
      mail(survivor).accept(order(7));
      long mails = survivor.count("mails/");

      promise("wherever the process dies, after the next delivery the effect is there once")
          .because("the queue delivers until it gets an ack; the rest is up to the handler")
          .lookAt("how many transactions IdempotentHandler.accept needs for one event")
          .butNot(
              mails == 0,
              "mail died " + at(point) + ", with a note but no effect: the event is lost for good")
          .butNot(
              mails == 2,
              "mail died " + at(point) + ", with an effect but no note: two mails went out")
          .isKept(1L, mails, "mail died " + at(point) + ", and then the event came again");
    }
  }

  @Test
  void anEffectThatFailedMayBeTriedAgain() {
    AtomicInteger tries = new AtomicInteger();
    Effect failingOnce =
        (event, tx) -> {
          tx.put("mails/" + rows.incrementAndGet(), "thank you");
          if (tries.incrementAndGet() == 1) {
            throw new IllegalArgumentException("thrown by hand for this test");
          }
        };
    IdempotentHandler handler = new IdempotentHandler("mail", store, failingOnce);
    Recorder<ShopEvent> again = new Recorder<>();
    deliver(handler, order(7), again);
    boolean told = again.count() == 1;
    long mailsOfTheFirst = mails();
    handler.accept(order(7));

    promise("when the effect fails, accept throws, and nothing is noted or written")
        .because("an exception makes the queue deliver again; a quiet failure looks like success")
        .lookAt("what IdempotentHandler does with an exception of the effect")
        .butNot(
            mails() == 0 && tries.get() == 1,
            "the effect failed, the event was noted as handled, and no mail ever went out")
        .butNot(!told, "the effect failed, and accept returned as if all were well")
        .isKept(
            List.of(0L, 1L),
            List.of(mailsOfTheFirst, mails()),
            "the effect failed, and then it worked: the number of mails after each of the two");
  }

  @Test
  void twoWorkersWithOneEventHaveOneEffect() {
    Races races = new Races();
    KitStore shared = new KitStore(Crash.never(), races);
    IdempotentHandler one = mail(shared);
    IdempotentHandler two = mail(shared);
    Recorder<ShopEvent> again = new Recorder<>();
    races.force(() -> deliver(one, order(7), again), () -> deliver(two, order(7), again));
    again.all().forEach(one);
    long mails = shared.count("mails/");

    promise("two workers that get one event at the same time have one effect together")
        .because("after a lease has ended, the slow worker and the new one both have the event")
        .lookAt("the write of the note: does it notice that the key has come in the meantime?")
        .butNot(mails == 2, "two workers had one event, both saw `absent`, and two mails went out")
        .isKept(1L, mails, "two workers had one event at the same time; so many mails went out");
  }

  @Test
  void twoConsumersEachHaveTheirEffect() {
    IdempotentHandler analytics = new IdempotentHandler("analytics", store, rowsIn("counts/"));
    analytics.accept(order(7));
    mail.accept(order(7));

    promise("each consumer has its own notes, also in a shared store")
        .because("analytics counts the order, and mail still has to thank for it")
        .lookAt("the key under which IdempotentHandler notes an id")
        .butNot(mails() == 0, "analytics had noted the order, so mail took it for handled: no mail")
        .isKept(
            List.of(1L, 1L),
            List.of(store.count("counts/"), mails()),
            "analytics and mail handled one order: the numbers of counts and of mails");
  }

  @Test
  void twoWorkersWithTwoEventsHaveTwoEffects() {
    Races races = new Races();
    KitStore shared = new KitStore(Crash.never(), races);
    IdempotentHandler one = mail(shared);
    IdempotentHandler two = mail(shared);
    Recorder<ShopEvent> again = new Recorder<>();
    races.force(() -> deliver(one, order(7), again), () -> deliver(two, order(8), again));
    again.all().forEach(one);
    long mails = shared.count("mails/");

    promise("when accept returns, the effect is committed; otherwise accept throws")
        .because("the queue forgets an event when accept has returned")
        .lookAt("what IdempotentHandler makes of an AlreadyThereException: whose key was there?")
        .butNot(
            mails == 1,
            "two workers had two events, one commit was refused, and accept returned all the same")
        .isKept(2L, mails, "two workers had two events at the same time; so many mails went out");
  }

  @Test
  void theNewestTenThousandAreRemembered() {
    accept(1, 10_100);
    long notes = store.all().size() - mails();
    accept(10_101, 10_200);
    long notesLater = store.all().size() - mails();
    for (int number : List.of(201, 5_000, 10_200)) {
      mail.accept(order(number));
    }

    promise("the newest 10,000 ids are remembered")
        .because("a queue may deliver a copy hours later, when thousands of orders have come since")
        .lookAt("which ids IdempotentHandler forgets, and when")
        .isKept(
            10_200L,
            mails(),
            "10,200 orders were handled, then copies of the numbers 201, 5,000 and 10,200 came");
    promise("older ids are forgotten: the notes stop growing")
        .because("Quayside wants to run for years, and notes for ever fill the disk")
        .lookAt("what IdempotentHandler removes when it notes one id more than 10,000")
        .butNot(
            notesLater >= notes + 100,
            "after 10,100 orders each new one still added to the notes: nothing is ever forgotten")
        .isKept(notes, notesLater, "the notes after 10,100 orders, and after 10,200");
  }

  @Test
  void nothingButNewOrdersPushesANoteOut() {
    accept(1, 2);
    for (int copy = 1; copy <= 10_000; copy++) {
      mail.accept(order(2));
    }
    mail.accept(order(1));
    long afterCopies = mails();
    IdempotentHandler analytics = new IdempotentHandler("analytics", store, rowsIn("counts/"));
    for (int number = 1; number <= 9_998; number++) {
      analytics.accept(order(number));
    }
    mail.accept(order(3));
    mail.accept(order(1));

    promise("only a new event of the same consumer makes an old id be forgotten")
        .because("one worker that goes round in circles must not cost another order its note")
        .lookAt("what IdempotentHandler counts, and for which deliveries it notes an id")
        .butNot(
            afterCopies == 3,
            "a second order came, then 10,000 copies of it, and the first order was forgotten")
        .butNot(
            afterCopies == 2 && mails() == 4,
            "mail had handled three orders and analytics thousands, and mail forgot its first one")
        .isKept(3L, mails(), "of three orders thousands of copies came; so many mails went out");
  }

  private void accept(int first, int last) {
    for (int number = first; number <= last; number++) {
      mail.accept(order(number));
    }
  }

  private long mails() {
    return store.count("mails/");
  }

  /** Mail writes one row for each mail that has to go out. */
  private IdempotentHandler mail(Store where) {
    return new IdempotentHandler("mail", where, rowsIn("mails/"));
  }

  private Effect rowsIn(String table) {
    return (event, tx) -> tx.put(table + rows.incrementAndGet(), "for " + event.eventId());
  }

  /** Delivers as a queue does: what comes back with an exception has to be delivered again. */
  private static void deliver(
      IdempotentHandler handler, ShopEvent event, Recorder<ShopEvent> again) {
    try {
      handler.accept(event);
    } catch (RuntimeException failed) {
      again.accept(event);
    }
  }

  private LinkedHashSet<String> pointsOfACrash() {
    Crash never = Crash.never();
    mail(new KitStore(never, new Races())).accept(order(7));
    return new LinkedHashSet<>(never.trail());
  }

  private static String at(String point) {
    return "at `" + point + "`";
  }

  private static OrderPlaced order(int number) {
    return new OrderPlaced(new UUID(0, number), NOON, "thandi", "sencha");
  }
}
