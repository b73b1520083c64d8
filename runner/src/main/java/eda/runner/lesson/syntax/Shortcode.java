package eda.runner.lesson.syntax;

import org.commonmark.node.CustomNode;

/** A shortcode within text. */
public final class Shortcode extends CustomNode {
  private final ShortcodeTag tag;

  Shortcode(ShortcodeTag tag) {
    this.tag = tag;
  }

  public ShortcodeTag tag() {
    return tag;
  }
}
