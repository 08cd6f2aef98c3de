package nl.vpng.order;

import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import nl.vpng.site.DutchWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the orders that wait on the author to the people: a message for the editors, a mail to them and one to the customer.
 * What went out is noted at once, so a crash repeats at most the last mail, with the same Message-ID.
 */
public final class OrderNotifier {

    private static final Logger log = LoggerFactory.getLogger(OrderNotifier.class);

    /** Who gets the messages. */
    static final String EDITORS = "vpng-redactie";

    private static final int AT_ONCE = 1_000;
    private static final Duration OVERDUE_AFTER = Duration.ofDays(1);

    private final OrderStore store;
    private final OrderForms forms;
    private final OrderMails mails;
    private final MailSender sender;
    private final MessagesManager pulse;
    private final DutchWords words;
    private final Clock clock;

    /** As the steps of a delivery need them. */
    @Inject
    public OrderNotifier(
            OrderStore store,
            OrderForms forms,
            OrderMails mails,
            MailSender sender,
            MessagesManager pulse,
            DutchWords words) {
        this(store, forms, mails, sender, pulse, words, Clock.systemUTC());
    }

    OrderNotifier(
            OrderStore store,
            OrderForms forms,
            OrderMails mails,
            MailSender sender,
            MessagesManager pulse,
            DutchWords words,
            Clock clock) {
        this.store = store;
        this.forms = forms;
        this.mails = mails;
        this.sender = sender;
        this.pulse = pulse;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Delivers what waits and may be tried now. Once a mail went out, the server works again, and what waited for it is tried
     * at once too.
     *
     * @throws RepositoryException where the waiting orders cannot be read
     */
    void deliver() throws RepositoryException {
        List<String> pausing = new ArrayList<>();
        boolean serverWorks = false;
        for (String id : store.waiting(AT_ONCE)) {
            Outcome outcome = deliver(id, false);
            serverWorks |= outcome == Outcome.MAILED;
            if (outcome == Outcome.PAUSING) {
                pausing.add(id);
            } else if (outcome == Outcome.NO_SERVER) {
                return;
            }
        }
        if (serverWorks) {
            for (String id : pausing) {
                if (deliver(id, true) == Outcome.NO_SERVER) {
                    return;
                }
            }
        }
    }

    private enum Outcome {
        /** A mail went out. */
        MAILED,
        /** Nothing was to be mailed, or not with this order. */
        NOTHING,
        /** It is not yet time to try again. */
        PAUSING,
        /** The mail server took nothing, so there is no sense in trying the next order now. */
        NO_SERVER
    }

    /** One order that cannot be delivered does not keep the others. */
    private Outcome deliver(String id, boolean now) {
        try {
            Optional<Order> found = store.find(id);
            if (found.isEmpty()) {
                store.nothingLeft(id);
                return Outcome.NOTHING;
            }
            return deliver(found.get(), store.ask(id, Delivery::state), now);
        } catch (RepositoryException | RuntimeException e) {
            log.error("Order {} cannot be delivered now; it is tried again", id, e);
            return Outcome.NOTHING;
        }
    }

    private Outcome deliver(Order order, Delivery.State state, boolean now) throws RepositoryException {
        if (order.status() != OrderStatus.PARKED && order.status() != OrderStatus.NEW && !isShipped(order)) {
            store.nothingLeft(order.id());
            return Outcome.NOTHING;
        }
        if (!state.isDone(Delivery.ANNOUNCED)) {
            announce(order);
        }
        if (order.status() == OrderStatus.PARKED) {
            store.nothingLeft(order.id());
            return Outcome.NOTHING;
        }
        if (!now && !state.mayBeTried(clock.instant())) {
            return Outcome.PAUSING;
        }
        return mail(order, state);
    }

    /** Who was quick to send the book still has the customer confirmed. */
    private static boolean isShipped(Order order) {
        return order.status() == OrderStatus.SHIPPED;
    }

    private Outcome mail(Order order, Delivery.State state) throws RepositoryException {
        try {
            OrderForm form = forms.find(order.form()).orElseThrow(() -> new MailRefused("order.delivery.noForm"));
            if (form.recipients().isEmpty() || !form.sender().contains("@")) {
                throw new MailRefused("order.delivery.noAddress");
            }
            boolean mailed = false;
            if (!state.isDone(Delivery.EDITORS_MAILED)) {
                mail(order, Delivery.EDITORS_MAILED, mails.toEditors(order, form, state.round()));
                mailed = true;
            }
            if (!state.isDone(Delivery.CUSTOMER_MAILED)) {
                mail(order, Delivery.CUSTOMER_MAILED, mails.toCustomer(order, form, state.round()));
                mailed = true;
            }
            store.nothingLeft(order.id());
            return mailed ? Outcome.MAILED : Outcome.NOTHING;
        } catch (MailRefused refused) {
            log.warn("Mails of order {} cannot go out now: {}", order.reference(), refused.reason());
            postpone(order, state, refused.getMessage());
            return refused.isByServer() ? Outcome.NO_SERVER : Outcome.NOTHING;
        }
    }

    private void mail(Order order, String mark, Mail mail) throws RepositoryException, MailRefused {
        sender.send(mail);
        change(order, node -> Delivery.mark(node, mark, clock.instant()));
    }

    private void announce(Order order) throws RepositoryException {
        boolean parked = order.status() == OrderStatus.PARKED;
        pulse.sendRoleMessage(
                EDITORS,
                new Message(
                        parked ? MessageType.WARNING : MessageType.INFO,
                        words.of(parked ? "order.pulse.parked" : "order.pulse.new", order.reference()),
                        words.of(
                                "order.mail.article",
                                order.quantity(),
                                order.article().title())));
        change(order, node -> OrderNode.setInstant(node, Delivery.ANNOUNCED, clock.instant()));
    }

    private void postpone(Order order, Delivery.State state, String problem) throws RepositoryException {
        Instant now = clock.instant();
        boolean tell = order.placed().plus(OVERDUE_AFTER).isBefore(now) && !state.isDone(Delivery.OVERDUE);
        if (tell) {
            pulse.sendRoleMessage(
                    EDITORS,
                    new Message(
                            MessageType.ERROR,
                            words.of("order.pulse.overdue", order.reference()),
                            words.of("order.pulse.overdue.text")));
        }
        change(order, node -> {
            Delivery.postpone(node, problem, now);
            if (tell) {
                OrderNode.setInstant(node, Delivery.OVERDUE, now);
            }
        });
    }

    private void change(Order order, OrderStore.Change change) throws RepositoryException {
        store.change(order.id(), false, change);
    }
}
