/**
 * Reading quizdown out of pages: {@link eda.quiz.read.QuizReader} is the way in.
 *
 * <p>A page becomes lines ({@code Line}), lines become blocks ({@code BlockScan}, {@code Wrapper}),
 * a block loses its {@code Header} and is made ready for Markdown ({@code Preparation}). The tree
 * is grouped by question ({@code Outline}), its nodes get roles ({@code Roles}, {@code Label}), and
 * the list becomes the key ({@code KeyReader}, {@code ChoiceReader}). All texts are slices of the
 * source ({@code Slices}), so the model does not depend on how a Markdown library prints.
 */
package eda.quiz.read;
