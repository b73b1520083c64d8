package eda.runner.lesson.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The shortcodes of Hugo's well-known themes that set a note or warning apart. */
final class Admonitions {
  /** Named by their kind: {@code {{% warning %}}}, as in the theme Docsy. */
  private static final Set<String> KINDS =
      Set.of("note", "tip", "info", "important", "warning", "caution", "danger", "success");

  /** Their first argument, or one with one of these names, says the kind. */
  private static final Set<String> GENERAL =
      Set.of("notice", "alert", "admonition", "hint", "callout");

  private static final List<String> ARGUMENTS = List.of("type", "style", "context", "color");

  private Admonitions() {}

  static boolean isOne(String name) {
    return KINDS.contains(name) || GENERAL.contains(name);
  }

  static boolean isGeneral(String name) {
    return GENERAL.contains(name);
  }

  static String kind(ShortcodeTag tag) {
    if (!isGeneral(tag.name())) {
      return tag.name();
    }
    for (String argument : ARGUMENTS) {
      String value = tag.named(argument);
      if (!value.isEmpty()) {
        return value.toLowerCase(Locale.ROOT);
      }
    }
    return tag.unnamed(0).toLowerCase(Locale.ROOT);
  }
}
