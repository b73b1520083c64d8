package eda.runner.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final Map<String, String> names = new HashMap<>();

  ShortNames(List<String> one, List<String> two) {
    List<String> all = new ArrayList<>(one);
    all.addAll(two);
    all.forEach(text -> names.put(text, shortened(text)));
    Set<String> different = new HashSet<>(names.values());
    if (different.size() < names.size()) {
      names.replaceAll((text, name) -> text);
    }
  }

  /** Returns the name of one of the texts. */
  String of(String text) {
    return names.getOrDefault(text, text);
  }

  private static String shortened(String text) {
    return IDS_AND_TIMES.matcher(text).replaceAll("").replace(", ]", "]");
  }
}
