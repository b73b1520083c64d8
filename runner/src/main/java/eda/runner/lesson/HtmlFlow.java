package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import java.util.List;
import java.util.Optional;

/**
 * The text of one paragraph while it is read, with the HTML tags that are open in it.
 *
 * <p>Of HTML a small vocabulary is understood; other tags vanish and their text stays.
 */
final class HtmlFlow implements HtmlSink {
  private static final String NORMAL = "0123456789+-=()";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

  private final Context context;
  private final Prose prose;
  private final HtmlLists lists;
  private final StringBuilder linkText = new StringBuilder();
  private Style open = Style.PLAIN;
  private String target = "";
  private String script = "";

  /** Where the summary leads that is being read; empty where there is none. */
  private String summaryTarget = "";

  HtmlFlow(Context context) {
    this.context = context;
    this.prose = new Prose(context.unicode());
    this.lists = new HtmlLists(context, prose);
  }

  List<Span> spans() {
    closeLink();
    return prose.spans();
  }

  /** The text so far. What follows starts a row; tags that are open stay so. */
  List<Span> take() {
    return prose.take();
  }

  @Override
  public void text(String text) {
    text(text, Style.PLAIN, summaryTarget);
  }

  void lineBreak() {
    prose.lineBreak();
  }

  void text(String text, Style style, String target) {
    String shown = script.isEmpty() ? text : scripted(text);
    if (!this.target.isEmpty()) {
      linkText.append(text);
    }
    prose.append(shown, style.and(open), target.isEmpty() ? this.target : target);
  }

  /** Says after a link where it leads, as a number, if the terminal or the text don't. */
  void reference(String text, String target, Style style) {
    boolean shownByTerminal =
        context.options().hyperlinks()
            && LinkTarget.clickable(target)
            && !LinkTarget.looksLikeAddress(text);
    if (target.isEmpty()
        || !context.references().listed()
        || target.startsWith("#")
        || shownByTerminal
        || LinkTarget.obvious(text, target)) {
      return;
    }
    int number = context.references().number(target);
    String mark = context.linear() ? " (link " + number + ")" : "[" + number + "]";
    prose.append(mark, style.without(Meaning.LINK).with(Meaning.FRAME));
  }

  void image(String alt, String source, Style style) {
    String shown = References.shown(source, context);
    String text;
    if (context.linear()) {
      text = "Image: " + (alt.isBlank() ? "" : alt + ", ") + shown;
    } else {
      String arrow = alt.isBlank() ? " " : " " + alt + " " + context.glyphs().arrow() + " ";
      text = "[image:" + arrow + shown + "]";
    }
    prose.append(text, style.and(open).with(Meaning.EMPHASIS), source);
  }

  /** Takes a tag into account; see the class comment for which ones. */
  @Override
  public void tag(HtmlTag tag) {
    switch (tag.name()) {
      case "br":
        prose.lineBreak();
        break;
      case "a":
        link(tag);
        break;
      case "img":
        image(tag.attribute("alt"), tag.attribute("src"), Style.PLAIN);
        break;
      case "kbd":
        prose.append(tag.closing() ? "]" : "[", open.with(Meaning.KEY));
        open = toggled(tag, Meaning.KEY);
        break;
      case "sub":
      case "sup":
        script = tag.closing() ? "" : tag.name();
        break;
      case "summary":
        prose.freshLine();
        summary(tag);
        break;
      case "q":
        prose.append("\"", open);
        break;
      case "td":
      case "th":
        cell(tag);
        break;
      default:
        other(tag);
    }
  }

  private void other(HtmlTag tag) {
    if (HtmlTag.isBlock(tag.name())) {
      prose.freshLine();
      lists.tag(tag);
    }
    if (tag.name().equals("pre")) {
      prose.keepBlanks(!tag.closing());
    }
    styled(tag);
  }

  private void styled(HtmlTag tag) {
    Optional<Meaning> meaning = HtmlTag.meaning(tag.name());
    open = meaning.isPresent() ? toggled(tag, meaning.get()) : open;
  }

  /** The cells of a row stand side by side as far as they fit. */
  private void cell(HtmlTag tag) {
    if (!tag.closing() && !prose.atStart()) {
      prose.append(context.linear() ? ", " : context.glyphs().column(), Style.of(Meaning.FRAME));
    }
    styled(tag);
  }

  private Style toggled(HtmlTag tag, Meaning meaning) {
    return tag.closing() ? open.without(meaning) : open.with(meaning);
  }

  /** What follows is a summary that leads to {@code target}. */
  void beginSummary(String target) {
    String start = context.linear() ? "Details: " : context.glyphs().fold();
    prose.append(start, Style.of(Meaning.FRAME), target);
    open = open.with(Meaning.STRONG);
    summaryTarget = target;
  }

  /** A summary within a paragraph: nothing is folded there. */
  private void summary(HtmlTag tag) {
    if (tag.closing()) {
      endSummary();
    } else {
      beginSummary("");
    }
  }

  void endSummary() {
    open = open.without(Meaning.STRONG);
    summaryTarget = "";
  }

  private void link(HtmlTag tag) {
    closeLink();
    if (!tag.closing()) {
      target = tag.attribute("href");
      open = target.isEmpty() ? open : open.with(Meaning.LINK);
    }
  }

  private void closeLink() {
    if (!target.isEmpty()) {
      open = open.without(Meaning.LINK);
      reference(linkText.toString(), target, open);
      linkText.setLength(0);
      target = "";
    }
  }

  /** Raised or lowered digits where Unicode has them, else the text behind a mark. */
  private String scripted(String text) {
    boolean raised = script.equals("sup");
    StringBuilder out = new StringBuilder(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      int index = NORMAL.indexOf(text.charAt(i));
      if (index < 0 || !context.unicode()) {
        return (raised ? "^" : "_") + text;
      }
      out.append((raised ? RAISED : LOWERED).charAt(index));
    }
    return out.toString();
  }
}
