/**
 * A page with something to answer: a question of a quiz, or one of the program.
 *
 * <ul>
 *   <li>{@link eda.runner.screen.ask.Draft}: the answer that is being made up, by keys
 *   <li>{@link eda.runner.screen.ask.AskState}, {@link eda.runner.screen.ask.AskView}: state, step,
 *       view
 * </ul>
 */
package eda.runner.screen.ask;
