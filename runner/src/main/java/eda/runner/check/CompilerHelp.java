package eda.runner.check;

import java.util.Map;
import java.util.Optional;

/**
 * One line of plain help for the messages of javac that learners meet most.
 *
 * <p>The keys are javac's own names for its messages, which stay when their wording changes; they
 * stand in {@code compiler.properties} of the module {@code jdk.compiler}. Where JDK 17 and 25
 * differ, both names are here.
 */
final class CompilerHelp {
  private static final String BEGINNING = "compiler.err.";

  private static final String MISSING =
      "this is missing where the caret stands, or what stands there doesn't belong there";
  private static final String OVER =
      "often a closing brace } too many above this line ended the class";
  private static final String FINAL =
      "a final variable keeps its first value: assign it once, or leave `final` away";

  private static final Map<String, String> HELP =
      Map.ofEntries(
          help("cant.resolve", "a name is spelled otherwise where it is declared, or is missing"),
          help(
              "cant.resolve.location",
              "nothing of this name is known here: compare the spelling, look for a missing import or"
                  + " a declaration in another block"),
          help(
              "cant.resolve.location.args",
              "there is no method of this name for these arguments: compare the name and the types"
                  + " with its declaration"),
          help("doesnt.exist", "the package in the import is spelled otherwise, or isn't there"),
          help(
              "cant.apply.symbol",
              "the arguments don't fit the parameters: compare their number, order and types"),
          help(
              "cant.apply.symbols",
              "none of the versions takes these arguments: compare their number, order and types"),
          help(
              "prob.found.req",
              "the value has another type than its place asks for: look at what the right-hand side"
                  + " returns"),
          help("expected", MISSING),
          help("expected2", MISSING),
          help("expected3", MISSING),
          help("expected4", OVER),
          help("class.method.or.field.expected", OVER),
          help(
              "not.stmt",
              "this computes a value and does nothing with it: assign it, return it or call a method"),
          help(
              "missing.ret.stmt",
              "some way through the method ends without a return: look at the last if or loop"),
          help(
              "unreported.exception.need.to.catch.or.throw",
              "a checked exception: catch it here, or say `throws` in the method's first line; inside"
                  + " a lambda it has to be caught"),
          help(
              "class.public.should.be.in.file",
              "a public class stands in a file of its own name: rename one of the two"),
          help(
              "premature.eof",
              "a closing brace } is missing: count them from the last method that is right"),
          help("unclosed.str.lit", "the text has no closing quotation mark \" on its line"),
          help("unclosed.char.lit", "single quotes hold one character; text stands in \"…\""),
          help(
              "already.defined",
              "this name is taken in the same block or class: choose another, or leave the type away"
                  + " to assign to the first"),
          help(
              "non-static.cant.be.ref",
              "a static method belongs to no object: leave `static` away, or make an object first"),
          help(
              "var.might.not.have.been.initialized",
              "on some way to this line nothing was assigned: give it a first value"),
          help(
              "var.not.initialized.in.default.constructor",
              "a final field needs its value in its declaration or in each constructor"),
          help(
              "unreachable.stmt",
              "no way leads here: a return, throw, break or endless loop stands before it"),
          help(
              "does.not.override.abstract",
              "a method of the interface or superclass is missing, or its parameters differ"),
          help(
              "method.does.not.override.superclass",
              "@Override, and no such method above: compare its name and the types of its parameters"),
          help(
              "cant.inherit.from.final",
              "final classes and records can't be extended: hold one in a field, or implement an"
                  + " interface"),
          help(
              "generic.array.creation",
              "an array doesn't know its type parameter: use a List<…> in its place"),
          help("cant.assign.val.to.final.var", FINAL),
          help("cant.assign.val.to.var", FINAL),
          help(
              "cant.ref.non.effectively.final.var",
              "a lambda may use a local variable that never changes: copy it to a new one before the"
                  + " lambda, or use a field"),
          help(
              "operator.cant.be.applied.1",
              "the operator doesn't work on these two types: text and objects are compared with"
                  + " equals"),
          help(
              "illegal.start.of.expr",
              "often the line before isn't finished: look for an open bracket or a missing brace"),
          help("else.without.if", "the if before it was ended by a ; or a brace too early"),
          help(
              "invalid.meth.decl.ret.type.req",
              "a method says what it returns, at least `void`; a constructor is named as its class"),
          help(
              "report.access",
              "private means this class alone: use a method that its owner offers"),
          help(
              "override.weaker.access",
              "methods of an interface are public: write `public` before this one"),
          help(
              "except.never.thrown.in.try",
              "nothing in this try throws that checked exception: the catch can go"),
          help(
              "abstract.cant.be.instantiated",
              "an interface or abstract class has no objects of its own: make one of a class that"
                  + " implements it"),
          help("not.exhaustive", "a case is missing: add it, or a `default` for all others"),
          help("cant.deref", "int, long, boolean and the like have no methods and no fields"));

  private CompilerHelp() {}

  /** Returns the line for a message's name, {@code compiler.err.not.stmt} say. */
  static Optional<String> forCode(String code) {
    return code.startsWith(BEGINNING)
        ? Optional.ofNullable(HELP.get(code.substring(BEGINNING.length())))
        : Optional.empty();
  }

  private static Map.Entry<String, String> help(String code, String line) {
    return Map.entry(code, line);
  }
}
