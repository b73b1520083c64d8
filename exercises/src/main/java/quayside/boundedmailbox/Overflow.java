package quayside.boundedmailbox;

/** What happens to a message that finds the mailbox full. */
public enum Overflow {
  /** The producer waits until there is a free place. */
  BLOCK,
  /** The message that has waited longest is dropped, and the new one gets its place. */
  DROP_OLDEST,
  /** The new message is dropped. */
  DROP_NEWEST,
  /** The new message is refused with an exception, so the producer knows. */
  REJECT
}
