package eda.runner.lesson;

import eda.runner.lesson.matter.FrontMatter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Text;

/**
 * The words of a document as the parser sees them: those of text, code, links, alternative texts
 * and blocks of HTML, there without tags and comments.
 */
final class SourceWords {
  // Tags and comments where they close, as CommonMark 0.31.2 section 6.6 has them, loosely.
  private static final String MARKUP = "(?s:<!--.*?-->)|<[?!][^>]*>|</?[A-Za-z][^<>]*>";
  private final List<String> words = new ArrayList<>();

  private SourceWords() {}

  static List<String> of(String document) {
    SourceWords source = new SourceWords();
    Markdown.parse(FrontMatter.of(document).body()).orElseThrow().accept(source.new Leaves());
    return source.words;
  }

  /** {@code text} without what wrapping and frames put between its letters. */
  static String letters(String text) {
    return plain(text).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private void add(String text) {
    for (String word : plain(text).split("[^\\p{L}\\p{M}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }

  private final class Leaves extends AbstractVisitor {
    @Override
    public void visit(Text node) {
      add(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      add(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
      add(node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      add(node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
      add(node.getLiteral().replaceAll(MARKUP, " ").replaceAll("&[#\\w]+;", " "));
    }
  }
}
