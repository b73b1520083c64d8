package eda.runner.lesson.code;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import org.junit.jupiter.api.Test;

/** In expectations, {@code [k:if]} is a keyword; the letter is the first of the meaning's name. */
class HighlighterTest {
  @Test
  void marksJava() {
    assertMarked(
        "java",
        """
        @Override public void on(Order o) { // done
          var s = "a \\" b" + 'c' + 0x1F + 1.5 + name;
          /* over
             lines */ return null;
          \"""
          if "quoted" \\\"""
          \""" + x;
        """,
        """
        [a:@Override] [k:public] [k:void] on([t:Order] o) { [c:// done]
          [k:var] s = [s:"a \\" b"] + [s:'c'] + [n:0x1F] + [n:1.5] + name;
          [c:/* over]
        [c:     lines */] [k:return] [k:null];
          [s:\"""]
        [s:  if "quoted" \\\"""]
        [s:  \"""] + x;
        """);
  }

  @Test
  void marksJson() {
    assertMarked(
        "json",
        """
        {"id": "o-1", "n" : -1.5e3, "ok": true, "s": "a\\"b"}
        """,
        """
        {[k:"id"]: [s:"o-1"], [k:"n"] : [n:-1.5e3], [k:"ok"]: [n:true], [k:"s"]: [s:"a\\"b"]}
        """);
  }

  @Test
  void marksShell() {
    assertMarked(
        "bash",
        """
        $ ./course check first-bus # all
        if [ "$HOME" = '/x' ]; then echo ${A} $? a#b $((1<<2)); fi
        cat <<-'END' > file
        if text
        END
        echo "over
        lines" done
        """,
        """
        [f:$] ./course check first-bus [c:# all]
        [k:if] [ [s:"$HOME"] = [s:'/x'] ]; [k:then] echo [t:${A}] [t:$?] a#b $((1<<2)); [k:fi]
        cat <<-'[s:END]' > file
        [s:if text]
        [s:END]
        echo [s:"over]
        [s:lines"] [k:done]
        """);
  }

  @Test
  void marksXml() {
    assertMarked(
        "xml",
        """
        <a:b id="1" x='2
        3'/>text &lt;
        <!-- over
        lines --><![CDATA[<x>]]></p>
        """,
        """
        [k:<a:b] [t:id]=[s:"1"] [t:x]=[s:'2]
        [s:3'][k:/>]text [n:&lt;]
        [c:<!-- over]
        [c:lines -->][s:<![CDATA[<x>]]>][k:</p][k:>]
        """);
  }

  @Test
  void marksYaml() {
    assertMarked(
        "yaml",
        """
        --- # start
        name: "x" # why
        - port: 9092
          ok: true
          text: |
            key: value
          url: http://example.org
          'a': &b plain
        """,
        """
        [f:---] [c:# start]
        [k:name]: [s:"x"] [c:# why]
        - [k:port]: [n:9092]
          [k:ok]: [n:true]
          [k:text]: |
        [s:    key: value]
          [k:url]: http://example.org
          [k:'a']: [a:&b] plain
        """);
  }

  @Test
  void marksProperties() {
    assertMarked(
        "properties",
        """
        # why
        a.b=c \\
          d=e
        [section]
        f: g
        """,
        """
        [c:# why]
        [k:a.b]=c \\
          d=e
        [t:[section]]
        [k:f]: g
        """);
  }

  @Test
  void marksElixir() {
    assertMarked(
        "elixir",
        """
        defmodule Shop.Order do # x
          @doc \"""
          if text
          \"""
          def put?(%{id: 1}), do: {:ok, ~s(a "b"), ?a, "s#{x}"}
        """,
        """
        [k:defmodule] [t:Shop].[t:Order] [k:do] [c:# x]
          [a:@doc] [s:\"""]
        [s:  if text]
        [s:  \"""]
          [k:def] put?(%{[n:id:] [n:1]}), [n:do:] {[n::ok], [s:~s(a "b")], [n:?a], [s:"s#{x}"]}
        """);
  }

  @Test
  void marksSql() {
    assertMarked(
        "sql",
        """
        SELECT id, "from" FROM t WHERE a = 'it''s' -- why
        /* over
        lines */ LIMIT 10;
        """,
        """
        [k:SELECT] id, "from" [k:FROM] t [k:WHERE] a = [s:'it'][s:'s'] [c:-- why]
        [c:/* over]
        [c:lines */] [k:LIMIT] [n:10];
        """);
  }

  @Test
  void marksDiff() {
    assertMarked(
        "diff",
        """
        --- a
        @@ -1 +1 @@
        -old
        +new
         same
        """,
        """
        [s:--- a]
        [a:@@ -1 +1 @@]
        [d:-old]
        [i:+new]
         same
        """);
  }

  @Test
  void leavesOtherLanguagesPlain() {
    assertMarked("brainfuck", "if + \"x\"\n", "if + \"x\"\n");
  }

  private static void assertMarked(String language, String source, String expected) {
    assertThat(HighlighterGoldenTest.marked(language, source)).isEqualTo(expected);
  }

  static String shown(Span span) {
    for (Meaning meaning : Meaning.values()) {
      if (span.style().has(meaning)) {
        return "[" + Character.toLowerCase(meaning.name().charAt(0)) + ":" + span.text() + "]";
      }
    }
    return span.text();
  }
}
