package eda.runner.commands;

import eda.quiz.review.Interleaved;
import eda.runner.journal.Answers;
import eda.runner.journal.Identity;
import eda.runner.journal.Schedule;
import eda.runner.journal.Scheduled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is due in this course, each question once, however many ids it had. What was answered at a
 * place that is gone gives way to the question's own answers.
 *
 * @param due confident errors first, then by the time at which they were due
 * @param missing how many are due that the course no longer has
 * @param next when the first of the others is due; empty if there are none
 */
record ReviewPlan(List<Due> due, int missing, Optional<Instant> next) {

  /** A question that is due, as the schedule and as the course know it. */
  record Due(Scheduled scheduled, ReviewQuestion question, Instant since) {}

  ReviewPlan {
    due = List.copyOf(due);
  }

  static ReviewPlan of(Answers answers, ReviewQuestions questions, Schedule.Way way, Instant now) {
    Schedule schedule = Schedule.of(answers);
    List<Due> due = new ArrayList<>();
    List<Instant> later = new ArrayList<>();
    int missing = 0;
    for (Map.Entry<Identity, Scheduled> each : schedule.questions().entrySet()) {
      Scheduled scheduled = each.getValue();
      Optional<ReviewQuestion> found =
          questions.find(scheduled.question(), scheduled.quiz(), scheduled.fingerprint());
      Identity own = found.map(ReviewQuestion::identity).orElse(each.getKey());
      boolean elsewhere = !own.equals(each.getKey());
      if (elsewhere && (schedule.questions().containsKey(own) || answers.disputes(own))) {
        continue;
      }
      Scheduled current = found.map(q -> scheduled.as(q.fingerprint(), now)).orElse(scheduled);
      Instant at = way.due(current);
      if (found.isPresent() && at.isAfter(now)) {
        later.add(at);
      } else if (found.isPresent()) {
        due.add(new Due(current, found.get(), at));
      } else if (!at.isAfter(now)) {
        missing++;
      }
    }
    due.sort(
        Comparator.comparing((Due each) -> !each.scheduled().history().urgent())
            .thenComparing(Due::since)
            .thenComparing(each -> each.scheduled().question()));
    Set<String> seen = new HashSet<>();
    due.removeIf(each -> !seen.add(each.question().name() + ' ' + each.question().question().id()));
    return new ReviewPlan(due, missing, later.stream().min(Comparator.naturalOrder()));
  }

  /** Returns the most urgent questions, mixed over the chapters. */
  List<ReviewQuestion> questions(long limit) {
    List<ReviewQuestion> most = due.stream().limit(limit).map(Due::question).toList();
    return Interleaved.of(most, each -> each.chapter().name());
  }
}
