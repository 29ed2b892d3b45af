package dev.warmup.chat;

/**
 * Hears what members write, change, delete and react to in channels. Called at least once for each delivery, in the
 * order of arrival for one member; must be idempotent.
 */
public interface MessageListener {
    void said(Delivery.Said said);

    void edited(Delivery.Edited edited);

    void deleted(Delivery.Deleted deleted);

    void reacted(Delivery.Reacted reacted);
}
