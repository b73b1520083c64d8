package quayside.kit.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** Asks for all of it at once, and returns when it is gone. */
  void delete(
      Collection<String> groups, Collection<String> shareGroups, Collection<String> topics) {
    Map<String, KafkaFuture<Void>> ofConsumers = admin.deleteConsumerGroups(groups).deletedGroups();
    Collection<KafkaFuture<Void>> others = new ArrayList<>();
    others.addAll(admin.deleteShareGroups(shareGroups).deletedGroups().values());
    others.addAll(admin.deleteTopics(topics).topicNameValues().values());
    ofConsumers.forEach(this::afterItsMembers);
    others.forEach(Leftovers::isDone);
  }

  /** A member that was killed still counts as one, and is removed first. */
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
