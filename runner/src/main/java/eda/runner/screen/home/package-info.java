/**
 * The first screen: the map of the course, from which everything is one key away.
 *
 * <ul>
 *   <li>{@link eda.runner.screen.home.CourseMap}: chapters, exercises and quizzes as places to go
 *   <li>{@link eda.runner.screen.home.HomeState}, {@link eda.runner.screen.home.HomeSteps}, {@link
 *       eda.runner.screen.home.HomeView}: state, step, view
 *   <li>{@link eda.runner.screen.home.HomeEvent}, {@link eda.runner.screen.home.HomeEffect}: what
 *       happens, and what a step asks for
 * </ul>
 */
package eda.runner.screen.home;
