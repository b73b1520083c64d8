package eda.runner.lesson;

import eda.runner.lesson.syntax.Shortcode;
import eda.runner.lesson.syntax.ShortcodeTag;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns what stands in a paragraph, a heading or a table cell into spans. */
final class Inlines {
  private final Context context;
  private HtmlFlow flow;

  Inlines(Context context) {
    this.context = context;
    this.flow = new HtmlFlow(context);
  }

  /** The inline content of {@code parent}. */
  List<Span> of(Node parent, Style style) {
    flow = new HtmlFlow(context);
    children(parent, style, "");
    return flow.spans();
  }

  /** The same with each line of the source on a row of its own. */
  List<Span> lines(Node parent, Style style) {
    flow = new HtmlFlow(context);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak) {
        flow.lineBreak();
      } else {
        inline(node, style, "");
      }
    }
    return flow.spans();
  }

  private void children(Node parent, Style style, String target) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, style, target);
    }
  }

  private void inline(Node node, Style style, String target) {
    if (node instanceof Text) {
      flow.text(((Text) node).getLiteral(), style, target);
    } else if (node instanceof Code) {
      flow.text(((Code) node).getLiteral(), style.with(Meaning.CODE), target);
    } else if (node instanceof SoftLineBreak) {
      flow.text(" ", style, target);
    } else if (node instanceof HardLineBreak) {
      flow.lineBreak();
    } else if (node instanceof Emphasis) {
      children(node, style.with(Meaning.EMPHASIS), target);
    } else if (node instanceof StrongEmphasis) {
      children(node, style.with(Meaning.STRONG), target);
    } else if (node instanceof Strikethrough) {
      children(node, style.with(Meaning.STRIKE), target);
    } else if (node instanceof Link) {
      link((Link) node, style);
    } else if (node instanceof Image) {
      flow.image(textOf(node), ((Image) node).getDestination(), style);
    } else if (node instanceof HtmlInline) {
      HtmlText.read(((HtmlInline) node).getLiteral(), flow);
    } else if (node instanceof FootnoteReference) {
      String label = ((FootnoteReference) node).getLabel();
      String mark = context.footnotes().mark(label, context);
      flow.text(mark, style.with(Meaning.FRAME), context.footnotes().target(label));
    } else if (node instanceof Shortcode) {
      shortcode(((Shortcode) node).tag(), style, target);
    } else if (!(node instanceof TaskListItemMarker)) {
      children(node, style, target);
    }
  }

  private void link(Link link, Style style) {
    String target = link.getDestination();
    children(link, style.with(Meaning.LINK), target);
    flow.reference(textOf(link), target, style);
  }

  /** What the course knows is shown as what it means, everything else as it is written. */
  private void shortcode(ShortcodeTag tag, Style style, String target) {
    String first = tag.unnamed(0);
    if (tag.name().equals("figure") && !tag.closing()) {
      flow.image(ImageLayout.words(tag), tag.named("src"), style);
    } else if (tag.name().endsWith("ref") && !first.isEmpty()) {
      flow.text(first, style.with(Meaning.LINK), target.isEmpty() ? first : target);
    } else {
      flow.text(tag.source(), style.with(Meaning.FAINT), target);
    }
  }

  /** The words within {@code node}, without their styles. */
  static String textOf(Node node) {
    if (node.getFirstChild() instanceof Text && node.getFirstChild().getNext() == null) {
      return ((Text) node.getFirstChild()).getLiteral();
    }
    StringBuilder text = new StringBuilder();
    appendText(node, text);
    return text.toString();
  }

  private static void appendText(Node parent, StringBuilder text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text) {
        text.append(((Text) node).getLiteral());
      } else if (node instanceof Code) {
        text.append(((Code) node).getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      } else {
        appendText(node, text);
      }
    }
  }
}
