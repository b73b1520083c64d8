package quayside.retrydeadletter;

/** The place where dead letters are kept until a person has looked at them. */
public interface DeadLetters {
  /**
   * Keeps the letter.
   *
   * @throws RuntimeException when it could not be kept, because the disk is full for example
   */
  void add(DeadLetter letter);
}
