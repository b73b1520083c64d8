/** The quiz engine: quizdown text in, values out. */
package eda.quiz;
