package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * GitHub's alerts: quotes whose first line is {@code [!NOTE]} or another of five names, alone.
 * Notes between shortcodes are shown as they are.
 */
enum Alert {
  NOTE("Note", Meaning.NOTE),
  TIP("Tip", Meaning.TIP),
  IMPORTANT("Important", Meaning.IMPORTANT),
  WARNING("Warning", Meaning.WARNING),
  CAUTION("Caution", Meaning.CAUTION);

  private final String title;
  private final Meaning meaning;

  Alert(String title, Meaning meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  String title() {
    return title;
  }

  Meaning meaning() {
    return meaning;
  }

  /** The alert that {@code quote} is; its marker is then taken out of the quote. */
  static Optional<Alert> take(BlockQuote quote) {
    Node paragraph = quote.getFirstChild();
    if (!(paragraph instanceof Paragraph) || !(paragraph.getFirstChild() instanceof Text)) {
      return Optional.empty();
    }
    Text marker = (Text) paragraph.getFirstChild();
    Node after = marker.getNext();
    if (after != null && !(after instanceof SoftLineBreak)) {
      return Optional.empty();
    }
    Optional<Alert> alert = named(marker.getLiteral().strip());
    if (alert.isPresent()) {
      marker.unlink();
      if (after == null) {
        paragraph.unlink();
      } else {
        after.unlink();
      }
    }
    return alert;
  }

  /** The alert for the kind of note that a shortcode names, the mildest for one not known. */
  static Alert ofKind(String kind) {
    switch (kind) {
      case "tip":
      case "hint":
      case "success":
        return TIP;
      case "important":
        return IMPORTANT;
      case "warning":
        return WARNING;
      case "caution":
      case "danger":
      case "error":
        return CAUTION;
      default:
        return NOTE;
    }
  }

  private static Optional<Alert> named(String marker) {
    for (Alert alert : values()) {
      if (marker.equalsIgnoreCase("[!" + alert.name() + "]")) {
        return Optional.of(alert);
      }
    }
    return Optional.empty();
  }
}
