package nl.vpng.order;

import java.util.List;

/**
 * The settings and texts of an order form, as editors keep them. All texts are raw.
 *
 * @param identifier of its node
 * @param title heading of the form
 * @param intro rich text above it, may be empty
 * @param open whether visitors can order
 * @param sender address that mails come from, may be empty
 * @param recipients addresses of the editors, may be empty
 * @param maximumQuantity copies in one order, at least 1
 * @param priceNote beside the price, may be empty
 * @param privacyText rich text beside the consent, may be empty
 * @param retentionDays after which a finished order is anonymised, at least 1
 * @param confirmationTitle heading of the page that thanks, may be empty
 * @param confirmationText rich text below it, may be empty
 * @param mailSubject of the mail to the customer, may be empty
 * @param mailText of the mail to the customer, plain, may be empty
 */
public record OrderForm(
        String identifier,
        String title,
        String intro,
        boolean open,
        String sender,
        List<String> recipients,
        long maximumQuantity,
        String priceNote,
        String privacyText,
        long retentionDays,
        String confirmationTitle,
        String confirmationText,
        String mailSubject,
        String mailText) {

    /** Copies the list. */
    public OrderForm {
        recipients = List.copyOf(recipients);
    }
}
