package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The part of a question in Moodle's XML that depends on its kind. */
final class MoodleAnswers {
  private static final String ALL = "100";

  private final XmlDocument xml;
  private final Question question;
  private final Losses losses;

  MoodleAnswers(XmlDocument xml, Question question, Losses losses) {
    this.xml = xml;
    this.question = question;
    this.losses = losses;
  }

  /** Moodle's name for the kind of question. */
  String type() {
    Kind kind = question.kind();
    if (kind instanceof Kind.Choice choice) {
      return truth(choice) ? "truefalse" : "multichoice";
    } else if (kind instanceof Kind.Sequence) {
      return "ordering";
    } else if (kind instanceof Kind.Matching) {
      return "matching";
    } else if (kind instanceof Kind.ShortText) {
      return "shortanswer";
    } else if (kind instanceof Kind.Numeric) {
      return "numerical";
    } else if (kind instanceof Kind.Open) {
      return "essay";
    }
    throw new AssertionError(kind);
  }

  void write(boolean shuffle) {
    Kind kind = question.kind();
    if (kind instanceof Kind.Choice choice) {
      add(choice, shuffle);
    } else if (kind instanceof Kind.Sequence sequence) {
      add(sequence);
    } else if (kind instanceof Kind.Matching matching) {
      add(matching);
    } else if (kind instanceof Kind.ShortText accepted) {
      add(accepted);
    } else if (kind instanceof Kind.Numeric numeric) {
      numeric.accepted().forEach(this::add);
    } else if (kind instanceof Kind.Open open) {
      add(open);
    } else {
      throw new AssertionError(kind);
    }
  }

  private static boolean truth(Kind.Choice choice) {
    List<String> words = choice.options().stream().map(Option::text).toList();
    return !choice.multiple() && words.equals(Truth.WORDS);
  }

  private void add(Kind.Choice choice, boolean shuffle) {
    if (truth(choice)) {
      for (Option option : choice.options()) {
        String word = option.text().toLowerCase(Locale.ROOT);
        answer(option.correct() ? ALL : "0", "moodle_auto_format", word, option.comment());
      }
      return;
    }
    Moodle.weights(question, choice, losses);
    xml.leaf("single", Boolean.toString(!choice.multiple()));
    xml.leaf("shuffleanswers", Boolean.toString(shuffle)).leaf("answernumbering", "abc");
    List<String> weights = Weights.of(choice);
    for (int i = 0; i < choice.options().size(); i++) {
      Option option = choice.options().get(i);
      String single = option.correct() ? ALL : "0";
      String fraction = choice.multiple() ? weights.get(i) : single;
      answer(fraction, "markdown", option.text(), option.comment());
    }
  }

  /** Graded by the longest run in the right order, as here. */
  private void add(Kind.Sequence sequence) {
    xml.leaf("layouttype", "VERTICAL").leaf("selecttype", "ALL").leaf("selectcount", "0");
    xml.leaf("gradingtype", "LONGEST_ORDERED_SUBSET").leaf("showgrading", "SHOW");
    xml.leaf("numberingstyle", "none");
    for (int i = 0; i < sequence.items().size(); i++) {
      xml.open("answer", "fraction", Integer.toString(i + 1), "format", "markdown");
      xml.leaf("text", sequence.items().get(i)).close();
    }
  }

  private void add(Kind.Matching matching) {
    Moodle.plain(question, matching, losses);
    xml.leaf("shuffleanswers", "true");
    for (Kind.Matching.Pair pair : matching.pairs()) {
      subquestion(pair.left(), pair.right());
    }
    matching.distractors().forEach(chip -> subquestion("", chip));
  }

  private void subquestion(String left, String right) {
    xml.open("subquestion", "format", "markdown").leaf("text", left);
    xml.open("answer").leaf("text", right).close();
    xml.close();
  }

  private void add(Kind.ShortText accepted) {
    TypedTexts typed = TypedTexts.of(accepted.accepted());
    if (!typed.exact()) {
      losses.add(question, "some code in backticks becomes plain text");
    }
    xml.leaf("usecase", typed.code() ? "1" : "0");
    typed.texts().forEach(text -> answer(ALL, "plain_text", Moodle.literal(text), ""));
  }

  private void add(Kind.Numeric.Near near) {
    xml.open("answer", "fraction", ALL, "format", "plain_text");
    xml.leaf("text", near.value().toPlainString());
    MoodleFormat.text(xml, "feedback", "");
    xml.leaf("tolerance", near.tolerance().toPlainString()).close();
  }

  private void add(Kind.Open open) {
    xml.leaf("responseformat", "editor").leaf("responserequired", "1");
    xml.leaf("responsefieldlines", "15").leaf("attachments", "0").leaf("attachmentsrequired", "0");
    MoodleFormat.text(xml, "graderinfo", rubric(open));
    MoodleFormat.text(xml, "responsetemplate", "");
  }

  /** The points as a list, each line below its bullet. */
  private static String rubric(Kind.Open open) {
    return open.rubric().stream()
        .map(point -> "- " + point.replace("\n", "\n  "))
        .collect(Collectors.joining("\n"));
  }

  private void answer(String fraction, String format, String text, String feedback) {
    xml.open("answer", "fraction", fraction, "format", format).leaf("text", text);
    MoodleFormat.text(xml, "feedback", feedback);
    xml.close();
  }
}
