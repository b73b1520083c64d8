/**
 * The author's proof: what a course promises, tried out.
 *
 * <ul>
 *   <li>{@link eda.runner.verify.Verification}: everything at once, on all cores
 *   <li>{@link eda.runner.verify.Proof}: one thing that is tried out
 *   <li>{@code ExerciseProofs}, {@code SnippetProof}: Java, run as learners run it
 *   <li>{@code Rounds}: the same again and again, so that luck shows
 *   <li>{@code QuestionIds}: what no page alone can tell
 *   <li>{@code PageProof}: the rules for texts and quizzes that a program can tell
 * </ul>
 */
package eda.runner.verify;
