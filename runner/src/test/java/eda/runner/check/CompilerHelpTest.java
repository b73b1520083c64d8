package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.course.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of javac's messages are its own: each line of help is proved by a real compilation. */
class CompilerHelpTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "class A extends Tea { }                                  | cant.resolve",
        "class A { int f() { return tea; } }                      | cant.resolve.location",
        "class A { void f() { brew(1); } }                        | cant.resolve.location.args",
        "import no.such.Thing; class A { }                        | doesnt.exist",
        "class A { A(int a) { } A b = new A(); }                  | cant.apply.symbol",
        "class A { A(int a) { } A(A a) { } A b = new A(); }       | cant.apply.symbols",
        "class A { int x = \"tea\"; }                             | prob.found.req",
        "class A { void f() { g() } void g() { } }                | expected",
        "class A { int x; int g(int a b) { } }                    | expected3",
        "class A { void f() { x + 1; } int x; }                   | not.stmt",
        "class A { int f() { } }                                  | missing.ret.stmt",
        "class A { void f() { throw new Exception(); } }"
            + "| unreported.exception.need.to.catch.or.throw",
        "public class B { }                                       | class.public.should.be.in.file",
        "class A { void f() {                                     | premature.eof",
        "class A { String s = \"tea; }                            | unclosed.str.lit",
        "class A { Object o = 'ab'; }                             | unclosed.char.lit",
        "class A { int x = 1; int x = 2; }                        | already.defined",
        "class A { int x; static void f() { x = 1; } }            | non-static.cant.be.ref",
        "class A { void f() { int x; int y = x; } } | var.might.not.have.been.initialized",
        "class A { final int x; } | var.not.initialized.in.default.constructor",
        "class A { void f() { return; int y = 1; } }              | unreachable.stmt",
        "class A implements Runnable { }                          | does.not.override.abstract",
        "class A { @Override void f() { } }       | method.does.not.override.superclass",
        "class A extends String { }                               | cant.inherit.from.final",
        "class A<T> { Object o = new A<T>[1]; }                   | generic.array.creation",
        "class A { void f() { int b = 1; b++; Runnable r = () -> g(b); } void g(int b) { } }"
            + "| cant.ref.non.effectively.final.var",
        "class A { boolean x = \"a\" == 1; }                      | operator.cant.be.applied.1",
        "class A { void f() { ) } }                               | illegal.start.of.expr",
        "class A { void f() { else { } } }                        | else.without.if",
        "class A { foo() { } }                                    | invalid.meth.decl.ret.type.req",
        "class B { private int x; } class A { int y = new B().x; } | report.access",
        "class A implements Runnable { void run() { } }           | override.weaker.access",
        "class A { void f() { try { } catch (java.io.IOException e) { } } }"
            + "| except.never.thrown.in.try",
        "abstract class B { } class A { B b = new B(); }          | abstract.cant.be.instantiated",
        "class A { int f(int x) { return switch (x) { case 1 -> 2; }; } } | not.exhaustive",
        "class A { String f(int x) { return x.toString(); } }     | cant.deref",
      })
  void eachCodeIsTheOneOfARealMessageAndHasHelp(String source, String code) {
    Verdict.CompileError error = firstErrorOf(source);
    assertThat(error.code()).isEqualTo("compiler.err." + code);
    assertThat(error.help()).isPresent();
  }

  /** These messages have another name since JDK 17. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class A { final int x = 1; void f() { x = 2; } } | cant.assign.val.to.final.var"
            + " | cant.assign.val.to.var",
        "class A { java.util.List<String x; } | expected | expected2",
        "class A { } } | expected4 | class.method.or.field.expected",
      })
  void codesThatWereRenamedHaveHelpUnderBothNames(String source, String older, String newer) {
    Verdict.CompileError error = firstErrorOf(source);
    assertThat(error.code()).isIn("compiler.err." + older, "compiler.err." + newer);
    assertThat(error.help()).isPresent();
    assertThat(CompilerHelp.forCode("compiler.err." + older))
        .isEqualTo(CompilerHelp.forCode("compiler.err." + newer))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({"compiler.err.invented", "not.stmt", "''"})
  void whatHasNoHelpSaysNothing(String code) {
    assertThat(CompilerHelp.forCode(code)).isEmpty();
  }

  private static Verdict.CompileError firstErrorOf(String source) {
    try (JavaCompilation compilation = new JavaCompilation(List.of())) {
      SourceFile file = new SourceFile("A.java", Path.of("A.java"), source);
      return compilation
          .compile(new JavaCompilation.Task(List.of(file), List.of(), List.of()))
          .errors()
          .get(0);
    }
  }
}
