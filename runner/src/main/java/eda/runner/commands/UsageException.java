package eda.runner.commands;

/** A command that was used wrongly; the message says what would be right. */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message);
  }
}
