package quayside.namethefact;

import static quayside.kit.Promise.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShopEventTest {
  private static final UUID ID = new UUID(0, 1);
  private static final UUID OTHER_ID = new UUID(0, 2);
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void everyTypeIsNamedAsAFact() {
    for (Fact fact : Fact.AGREED) {
      promise("ShopEvent declares " + fact.name() + ", and " + fact.command() + " is gone")
          .because("whoever reads the name of an event has to know that it is already true")
          .lookAt("the names of the types inside ShopEvent")
          .butNot(
              fact.isStillACommand(),
              "`"
                  + fact.command()
                  + "` asks someone to act, so it is a command; an event tells what is already"
                  + " true")
          .isKept(fact.found().isPresent(), "ShopEvent declares no type named " + fact.name());
    }
  }

  @Test
  void everyFactIsARecordOfTheAgreedParts() {
    for (Fact fact : Fact.AGREED) {
      event(fact, ID, List.of("sencha"));
    }
  }

  @Test
  void shopEventIsSealedOverItsFacts() {
    for (Fact fact : Fact.AGREED) {
      promise("every fact implements ShopEvent")
          .because("a consumer of ShopEvent receives no fact that isn't one")
          .lookAt("`implements ShopEvent` behind the parts of " + fact.name())
          .isKept(fact.record().isA(ShopEvent.class), fact.name() + " is not a ShopEvent");
    }
    promise("ShopEvent is sealed: what is listed in its file is all there is")
        .because("a reader of ShopEvent sees the whole vocabulary of the shop on one page")
        .lookAt("the word `sealed` before `interface ShopEvent`")
        .isKept(ShopEvent.class.isSealed(), "any class anywhere may call itself a ShopEvent");
  }

  @Test
  void anEventKeepsItsIdAndItsTime() {
    for (Fact fact : Fact.AGREED) {
      Object event = event(fact, ID, List.of("sencha"));
      Object firstId = fact.record().read(event, "eventId");
      Object secondId = fact.record().read(event, "eventId");
      promise("eventId gives the id that the event was made with, each time it is asked")
          .because("a consumer recognises a repeated event by its id (chapter 6 builds on that)")
          .lookAt("the accessor eventId of " + fact.name())
          .butNot(!firstId.equals(secondId), "two calls of eventId() gave two ids for one event")
          .isKept(ID, firstId, fact.name() + " was made with one id and gives another");
      promise("occurredAt gives the time that the event was made with")
          .because("the order was placed at noon, whenever someone reads about it")
          .lookAt("the accessor occurredAt of " + fact.name())
          .isKept(
              NOON,
              fact.record().read(event, "occurredAt"),
              fact.name() + " was made with one time and gives another");
    }
  }

  @Test
  void noEventIsMadeWithoutIdOrTime() {
    for (Fact fact : Fact.AGREED) {
      Object[] noId = values(fact, ID, List.of("sencha"));
      noId[0] = null;
      promise("an event without an id is refused with a NullPointerException")
          .because("an event without identity can't be told from its own copy")
          .lookAt("Objects.requireNonNull in the compact constructor of " + fact.name())
          .refuses(
              NullPointerException.class,
              () -> fact.make(noId),
              fact.name() + " was made with an eventId that is null");
      Object[] noTime = values(fact, ID, List.of("sencha"));
      noTime[1] = null;
      promise("an event without a time is refused with a NullPointerException")
          .because("what happened, happened at some time")
          .lookAt("Objects.requireNonNull in the compact constructor of " + fact.name())
          .refuses(
              NullPointerException.class,
              () -> fact.make(noTime),
              fact.name() + " was made with an occurredAt that is null");
    }
  }

  @Test
  void equalContentWithAnotherIdIsAnotherEvent() {
    for (Fact fact : Fact.AGREED) {
      Object event = event(fact, ID, List.of("sencha"));
      promise("two events with the same content and two ids are two events")
          .because("a customer who orders sencha twice wants two parcels")
          .lookAt("whether " + fact.name() + " has an equals of its own; a record needs none")
          .isKept(
              !event.equals(event(fact, OTHER_ID, List.of("sencha"))),
              "two ids, and " + fact.name() + " calls the two events equal");
      promise("a copy of an event equals the event")
          .because("the same fact may be read from two places")
          .lookAt("whether " + fact.name() + " has an equals of its own; a record needs none")
          .isKept(event, event(fact, ID, List.of("sencha")), "a copy differs from its event");
    }
  }

  @Test
  void aListThatChangesLaterLeavesTheEventAsItWas() {
    for (Fact fact : withTeas()) {
      List<String> basket = new ArrayList<>(List.of("sencha"));
      Object event = event(fact, ID, basket);
      basket.add("oolong");
      Object teas = fact.record().read(event, "teas");
      promise("an event holds the teas that were there when it happened")
          .because("the order was for one tea, and the parcel has to hold one")
          .lookAt("what the compact constructor of " + fact.name() + " does with the list")
          .butNot(
              !List.of("sencha").equals(teas) && refusesAnAddition(teas),
              "the original list still shows through an unmodifiable view; a copy cuts the link")
          .isKept(
              List.of("sencha"),
              teas,
              "the caller added a tea to the list afterwards, and " + fact.name() + " has it too");
    }
  }

  @Test
  void theListOfAnEventRefusesChanges() {
    for (Fact fact : withTeas()) {
      Object event = event(fact, ID, new ArrayList<>(List.of("sencha")));
      promise("nobody can change an event through the list that it hands out")
          .because("each consumer reads the same event, and all have to read the same teas")
          .lookAt(
              "which kind of copy " + fact.name() + " keeps: List.copyOf gives one that refuses")
          .isKept(
              refusesAnAddition(fact.record().read(event, "teas")),
              "a consumer added a tea to the list of a " + fact.name());
    }
  }

  private static List<Fact> withTeas() {
    return Fact.AGREED.stream().filter(Fact::hasTeas).toList();
  }

  private static Object event(Fact fact, UUID id, List<String> teas) {
    return fact.make(values(fact, id, teas));
  }

  private static Object[] values(Fact fact, UUID id, List<String> teas) {
    return fact.hasTeas() ? new Object[] {id, NOON, "o-7", teas} : new Object[] {id, NOON, "amara"};
  }

  @SuppressWarnings("unchecked")
  private static boolean refusesAnAddition(Object list) {
    try {
      ((List<String>) list).add("matcha");
      return false;
    } catch (UnsupportedOperationException refused) {
      return true;
    }
  }
}
