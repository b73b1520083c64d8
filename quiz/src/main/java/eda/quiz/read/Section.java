package eda.quiz.read;

import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * A heading and what stands under it.
 *
 * @param level the level of the heading, 0 if there is none
 * @param title the source of the heading's text
 * @param line the line of the page on which it starts
 * @param nodes grows while the quiz is taken apart
 */
record Section(int level, String title, int line, List<Node> nodes) {

  boolean hasList() {
    return nodes.stream().anyMatch(ListBlock.class::isInstance);
  }

  boolean hasCode() {
    return nodes.stream().anyMatch(FencedCodeBlock.class::isInstance);
  }

  boolean asks() {
    return Titles.of(title).text().endsWith("?");
  }

  /** Takes a deeper section, heading included, into this one. */
  Section take(Section deeper, Node heading) {
    nodes.add(heading);
    nodes.addAll(deeper.nodes);
    return this;
  }
}
