/** Reading quizdown out of pages. */
package eda.quiz.read;
