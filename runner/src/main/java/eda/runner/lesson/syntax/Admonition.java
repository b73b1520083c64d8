package eda.runner.lesson.syntax;

import org.commonmark.node.CustomBlock;

/** Blocks between a shortcode such as {@code {{% notice warning %}}} and the one that closes it. */
public final class Admonition extends CustomBlock {
  private final ShortcodeTag tag;

  Admonition(ShortcodeTag tag) {
    this.tag = tag;
  }

  /** The word that says what kind of note it is, in lower case: {@code warning}, {@code info}. */
  public String kind() {
    return Admonitions.kind(tag);
  }

  /** What it is called on the page, empty if it only has a kind. */
  public String title() {
    String named = tag.named("title");
    return named.isEmpty() && Admonitions.isGeneral(tag.name()) ? tag.unnamed(1) : named;
  }
}
