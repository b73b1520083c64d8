package eda.runner.lesson.matter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private static final String YAML =
      """
      ---
      # made by hand
      tags: [one, "title: no"]
      menu:
        title: Nested
      list:
        - a
      title: "Bells: a \\"tour\\" \\u00e9" # why
      other: 'it''s'
      folded: >-
        two
        rows
      bare: plain text # said
      ---

      # Body
      """;

  private static final String TOML =
      """
      +++
      # made by hand
      tags = ["one", # title = "no"
        "title = ]",
        ['two']]
      text = \"""
      title = "no"
      \"""
      when = 2024-01-02
      title = "Bells: a \\"tour\\" \\u00e9" # why
      other = 'C:\\raw'
      "quoted key" = 3
      in = { title = "no" }
      [params]
      bare = "no"
      +++

      # Body
      """;

  private static final String JSON =
      """
      {
        "tags": ["one", "title", "}"],
        "menu": { "title": "Nested", "a": {} },
        "title" : "Bells: a \\"tour\\" \\u00e9",
        "weight": 3,
        "draft": false
      }

      # Body
      """;

  @Test
  void readsYaml() {
    FrontMatter matter = FrontMatter.of(YAML);
    assertThat(matter.body()).isEqualTo("\n# Body\n");
    assertThat(matter.value("title")).contains("Bells: a \"tour\" é");
    assertThat(matter.value("other")).contains("it's");
    assertThat(matter.value("folded")).contains("two rows");
    assertThat(matter.value("bare")).contains("plain text");
    assertThat(matter.value("tags")).isEmpty();
    assertThat(matter.value("list")).isEmpty();
    assertThat(matter.value("nothing")).isEmpty();
  }

  @Test
  void readsToml() {
    FrontMatter matter = FrontMatter.of(TOML);
    assertThat(matter.body()).isEqualTo("\n# Body\n");
    assertThat(matter.value("title")).contains("Bells: a \"tour\" é");
    assertThat(matter.value("other")).contains("C:\\raw");
    assertThat(matter.value("text")).contains("title = \"no\"");
    assertThat(matter.value("when")).contains("2024-01-02");
    assertThat(matter.value("quoted key")).contains("3");
    assertThat(matter.value("tags")).isEmpty();
    assertThat(matter.value("bare")).isEmpty();
  }

  @Test
  void readsJson() {
    FrontMatter matter = FrontMatter.of(JSON);
    assertThat(matter.body()).isEqualTo("\n# Body\n");
    assertThat(matter.value("title")).contains("Bells: a \"tour\" é");
    assertThat(matter.value("weight")).contains("3");
    assertThat(matter.value("draft")).contains("false");
    assertThat(matter.value("tags")).isEmpty();
    assertThat(matter.value("menu")).isEmpty();
    assertThat(FrontMatter.of("{\"title\": \"x\"}\ntext").body()).isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {YAML, TOML, JSON})
  void aByteOrderMarkAndOtherLineEndsChangeNothing(String page) {
    FrontMatter matter = FrontMatter.of("\uFEFF" + page.replace("\n", "\r\n"));
    assertThat(matter.body()).isEqualTo("\r\n# Body\r\n");
    assertThat(matter.value("title")).contains("Bells: a \"tour\" é");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "+++\ntitle = \"never closed\"\n",
        "---\ntitle: never closed\n",
        "---\n\nAfter a rule.\n\n---\n",
        "---\n# A heading\n\n---\n",
        "text\n---\na: b\n---\n",
        "+++ title\n+++\n",
        "{",
        "{}\ntext",
        "{{< tip >}}\nx\n",
        "{\"title\": \"never closed\"\n",
        "{\"a\": 1} goes on\n",
        " {\"a\": 1}\n",
        "{\"a\": \"\\"
      })
  void whatIsNoneIsText(String page) {
    assertThat(FrontMatter.of(page).body()).isEqualTo(page);
    assertThat(FrontMatter.of(page).value("title")).isEmpty();
  }

  @Property(tries = 2000)
  void whateverThePageTheBodyIsItsEnd(@ForAll("pages") String page) {
    FrontMatter matter = FrontMatter.of(page);
    assertThat(page).endsWith(matter.body());
    assertThat(matter.value("title").orElse("x")).isNotBlank();
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "---\n",
            "+++\n",
            "{",
            "}",
            "\"",
            "'",
            "\"\"\"",
            "'''",
            "[",
            "]",
            ",",
            ":",
            "=",
            "\\",
            "\\u12",
            "\\U00110000",
            "#",
            "\n",
            " ",
            "title",
            "title: ",
            "title = ",
            "\"title\":",
            ">",
            "|",
            "- ",
            "é",
            "1",
            "\uFEFF")
        .list()
        .ofMaxSize(16)
        .map(pieces -> String.join("", pieces));
  }
}
