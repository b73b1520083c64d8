package quayside.kit.kafka;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupNotEmptyException;

/** Deletes what a test has made on the broker; what is not there is no reason to complain. */
final class Leftovers {
  private static final int LIMIT_SECONDS = 30;

  private final Admin admin;

  Leftovers(Admin admin) {
    this.admin = admin;
  }

  void deleteTopics(Collection<String> topics) {
    admin.deleteTopics(topics).topicNameValues().values().forEach(Leftovers::isDone);
  }

  /** Deletes groups; a member that was killed still counts as one, and is removed first. */
  void deleteGroups(Collection<String> groups) {
    admin.deleteConsumerGroups(groups).deletedGroups().forEach(this::afterItsMembers);
  }

  void deleteShareGroups(Collection<String> groups) {
    admin.deleteShareGroups(groups).deletedGroups().values().forEach(Leftovers::isDone);
  }

  private void afterItsMembers(String group, KafkaFuture<Void> deleted) {
    if (!isDone(deleted)) {
      RemoveMembersFromConsumerGroupOptions everybody = new RemoveMembersFromConsumerGroupOptions();
      isDone(admin.removeMembersFromConsumerGroup(group, everybody).all());
      isDone(admin.deleteConsumerGroups(List.of(group)).all());
    }
  }

  /** Returns false when a group had members; anything else is as done as it can be. */
  private static boolean isDone(KafkaFuture<Void> work) {
    try {
      work.get(LIMIT_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException refused) {
      return !(refused.getCause() instanceof GroupNotEmptyException);
    } catch (TimeoutException tooSlow) {
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
