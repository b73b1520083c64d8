package eda.runner.lesson;

/** Takes what {@link HtmlText} reads. */
interface HtmlSink {
  /** Text with its entities decoded. */
  void text(String text);

  void tag(HtmlTag tag);
}
