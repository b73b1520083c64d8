/**
 * A page of text that only scrolls, such as the learner's progress.
 *
 * <ul>
 *   <li>{@link eda.runner.screen.page.PageState}: state and step
 *   <li>{@link eda.runner.screen.page.PageView}: view
 * </ul>
 */
package eda.runner.screen.page;
