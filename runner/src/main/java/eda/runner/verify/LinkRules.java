package eda.runner.verify;

import eda.runner.verify.Passage.Kind;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** That links lead to files and headings that are there. */
final class LinkRules {
  private LinkRules() {}

  static void check(List<Passage> passages, Findings findings) {
    Set<String> anchors =
        passages.stream()
            .filter(passage -> passage.is(Kind.HEADING))
            .map(passage -> anchor(passage.text()))
            .collect(Collectors.toSet());
    for (Passage link : passages) {
      if (link.is(Kind.LINK) && !resolves(link.text(), findings.page(), anchors)) {
        findings.add(link.line(), "this link leads nowhere: " + link.text());
      }
    }
  }

  private static boolean resolves(String target, Path page, Set<String> anchors) {
    if (target.contains(":")) {
      // Another site, or a mail address: nothing of this course.
      return true;
    }
    if (target.startsWith("#")) {
      return anchors.contains(target.substring(1));
    }
    int end = target.indexOf('#');
    try {
      return Files.exists(page.resolveSibling(end < 0 ? target : target.substring(0, end)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** GitHub's rule: small letters, hyphens for blanks, no punctuation. */
  private static String anchor(String heading) {
    StringBuilder anchor = new StringBuilder();
    for (char c : heading.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
        anchor.append(c);
      } else if (c == ' ') {
        anchor.append('-');
      }
    }
    return anchor.toString();
  }
}
