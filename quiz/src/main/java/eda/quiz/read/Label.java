package eda.quiz.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The word with which authors say what a text is for, such as {@code **Explanation:**}.
 *
 * @param rest the text without the label
 */
record Label(Role role, String rest) {

  /** What a labelled text is for. */
  enum Role {
    EXPLANATION,
    HINT
  }

  private static final int LONGEST = 30;
  private static final Set<String> EXPLANATIONS =
      Set.of(
          "explanation",
          "explanations",
          "answer explanation",
          "explanation of the answer",
          "rationale",
          "why",
          "solution",
          "reason",
          "reasoning",
          "feedback",
          "erklärung",
          "begründung",
          "lösung",
          "explication",
          "explicación",
          "richtige antwort",
          "bonne réponse",
          "respuesta correcta");
  private static final Set<String> HINTS =
      Set.of("hint", "hints", "tip", "tipp", "hinweis", "indice", "pista");

  /** The label at the start of a text; in plain type it needs a colon, in bold it does not. */
  static Optional<Label> of(String text) {
    int emphasis = emphasis(text, 0);
    int end = emphasis;
    while (end < text.length() && end - emphasis <= LONGEST && isWord(text.charAt(end))) {
      end++;
    }
    Optional<Role> role = role(text.substring(emphasis, end));
    int afterEmphasis = emphasis(text, end);
    boolean colonInside = end < text.length() && text.charAt(end) == ':';
    int rest = colonInside ? emphasis(text, end + 1) : afterEmphasis;
    boolean colonOutside = !colonInside && rest < text.length() && text.charAt(rest) == ':';
    boolean bold = emphasis > 1 && afterEmphasis > end;
    if (role.isEmpty() || !colonInside && !colonOutside && !bold) {
      return Optional.empty();
    }
    return Optional.of(
        new Label(role.get(), text.substring(colonOutside ? rest + 1 : rest).strip()));
  }

  private static Optional<Role> role(String words) {
    String label = words.strip().toLowerCase(Locale.ROOT);
    if (EXPLANATIONS.contains(label)) {
      return Optional.of(Role.EXPLANATION);
    }
    return HINTS.contains(label) ? Optional.of(Role.HINT) : Optional.empty();
  }

  private static int emphasis(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 3 && "*_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || c == ' ';
  }
}
