package eda.runner.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of values without what only machines read in them: ids and times of records.
 *
 * <p>Two values that differ never get the same short name: where they would, all keep their full
 * texts.
 */
final class ShortNames {
  private static final Pattern IDS_AND_TIMES =
      Pattern.compile(
          "\\b\\w{1,40}=(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
              + "|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[:.0-9]{0,16}Z)(?:, )?");

  private static final Pattern RECORD = Pattern.compile("(\\w{1,60})\\[([^\\[\\]]{0,200})]");
  private static final Pattern PART = Pattern.compile("(?<![^ ])\\w{1,40}=");

  private final Map<String, String> names = new HashMap<>();

  private ShortNames(List<String> texts) {
    texts.forEach(text -> names.put(text, text));
  }

  /** Returns the texts without ids and times; a record still looks like one. */
  static ShortNames of(List<String> one, List<String> two) {
    List<String> all = new ArrayList<>(one);
    all.addAll(two);
    ShortNames names = new ShortNames(all);
    names.shorten(ShortNames::withoutIds);
    return names;
  }

  /** Returns the texts as words, {@code UserSignedIn amara}, which is enough for a picture. */
  static ShortNames inWords(List<String> texts) {
    ShortNames names = of(texts, List.of());
    names.shorten(ShortNames::words);
    return names;
  }

  private void shorten(UnaryOperator<String> how) {
    Set<String> shorter = new HashSet<>();
    names.values().forEach(name -> shorter.add(how.apply(name)));
    if (shorter.size() == names.size()) {
      names.replaceAll((text, name) -> how.apply(name));
    }
  }

  /** Returns the name of one of the texts. */
  String of(String text) {
    return names.getOrDefault(text, text);
  }

  private static String withoutIds(String text) {
    return IDS_AND_TIMES.matcher(text).replaceAll("").replace(", ]", "]");
  }

  private static String words(String text) {
    Matcher matcher = RECORD.matcher(text);
    return matcher.matches()
        ? (matcher.group(1) + " " + PART.matcher(matcher.group(2)).replaceAll("")).strip()
        : text;
  }
}
