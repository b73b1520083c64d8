package eda.quiz.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pairs of tags between which pages keep a quiz. */
enum Wrapper {
  /** Hugo's shortcode as hugo-quiz defines it. */
  QUIZDOWN("\\{\\{<\\s*quizdown(?:\\s[^>]*)?>\\}\\}", "\\{\\{<\\s*/\\s*quizdown\\s*>\\}\\}"),
  /** The same under another name; a quiz only if it looks like one. */
  QUIZ("\\{\\{<\\s*([\\w-]+)(?:\\s[^>]*)?>\\}\\}", "\\{\\{<\\s*/\\s*([\\w-]+)\\s*>\\}\\}"),
  /** A shortcode whose text Hugo renders first, which breaks the quiz on the web page. */
  RENDERED("\\{\\{%\\s*quizdown(?:\\s[^%]*)?%\\}\\}", "\\{\\{%\\s*/\\s*quizdown\\s*%\\}\\}"),
  /** An element in HTML; its text is escaped once. */
  DIV("<div\\s[^>]*>", "</div\\s*>"),
  /** docsify's pair of comments. */
  COMMENT("<!--\\s*quizdown:start\\s*-->", "<!--\\s*quizdown:end\\s*-->"),
  /** An element of mkdocs-quiz: one question without a heading. */
  TAG("<quiz>", "</quiz\\s*>");

  private static final Pattern CLASSES =
      Pattern.compile("\\sclass\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))");

  private final Pattern opener;
  private final Pattern closer;

  Wrapper(String opener, String closer) {
    this.opener = Pattern.compile("\\s*" + opener, Pattern.CASE_INSENSITIVE);
    this.closer = Pattern.compile(closer, Pattern.CASE_INSENSITIVE);
  }

  /** A tag in a line: where it starts and where the text after it does. */
  record Place(Wrapper wrapper, int start, int end) {}

  /** The opener with which a line begins. */
  static Optional<Place> opening(String line, Reading reading) {
    String text = line.stripLeading();
    if (!text.startsWith("{{") && !text.startsWith("<")) {
      return Optional.empty();
    }
    for (Wrapper wrapper : values()) {
      Matcher matcher = wrapper.opener.matcher(line);
      if (matcher.lookingAt() && wrapper.isMeant(matcher, reading)) {
        return Optional.of(new Place(wrapper, 0, matcher.end()));
      }
    }
    return Optional.empty();
  }

  private boolean isMeant(Matcher tag, Reading reading) {
    return switch (this) {
      case QUIZ -> reading.isShortcode(tag.group(1));
      case DIV -> hasClass(tag.group());
      default -> true;
    };
  }

  Optional<Place> closing(String line, Reading reading) {
    if (line.indexOf(this == QUIZDOWN || this == QUIZ || this == RENDERED ? "{{" : "<") < 0) {
      return Optional.empty();
    }
    Matcher matcher = closer.matcher(line);
    while (matcher.find()) {
      if (this != QUIZ || reading.isShortcode(matcher.group(1))) {
        return Optional.of(new Place(this, matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean hasClass(String tag) {
    Matcher matcher = CLASSES.matcher(tag);
    if (!matcher.find()) {
      return false;
    }
    String value = matcher.group().substring(matcher.group().indexOf('=') + 1);
    List<String> classes = Arrays.asList(value.split("[\\s\"']+"));
    return classes.contains("quizdown");
  }
}
