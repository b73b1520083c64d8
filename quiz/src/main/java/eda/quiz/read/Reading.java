package eda.quiz.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How pages are to be read.
 *
 * @param named whether somebody named the page as a quiz: then, without a wrapper, marked options
 *     under one heading are enough; else the page has to show that it asks something
 * @param shortcodes names of Hugo shortcodes that hold a quiz if what they hold looks like one, in
 *     lower case; {@code quizdown} always holds one and needs no mention
 */
public record Reading(boolean named, Set<String> shortcodes) {
  /** A page met in a folder, with the names that sites are known to use. */
  public static final Reading USUAL = new Reading(false, Set.of("quiz"));

  public Reading {
    shortcodes = Set.copyOf(shortcodes);
  }

  /** The same for a page that somebody named as a quiz. */
  public Reading ofNamedPage() {
    return new Reading(true, shortcodes);
  }

  /** The same with one more name of a shortcode. */
  public Reading withShortcode(String name) {
    Set<String> names = new HashSet<>(shortcodes);
    names.add(name.toLowerCase(Locale.ROOT));
    return new Reading(named, names);
  }

  boolean isShortcode(String name) {
    return shortcodes.contains(name.toLowerCase(Locale.ROOT));
  }
}
