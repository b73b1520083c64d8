package quayside.pekkosupervision;

import org.apache.pekko.actor.typed.ActorRef;

/** What the stock actor can be told; each message says who wants the answer. */
public sealed interface StockMessage {
  /** Take so many tins of this tea off the shelf. */
  record Take(String tea, int tins, ActorRef<Answer> replyTo) implements StockMessage {}

  /** How many tins are there of this tea? */
  record HowMany(String tea, ActorRef<Answer> replyTo) implements StockMessage {}

  /** What the sender hears. */
  sealed interface Answer {}

  /** So many tins are there. */
  record Tins(String tea, int tins) implements Answer {}

  /** That can't be done, and why; nothing has changed. */
  record Refused(String reason) implements Answer {}
}
