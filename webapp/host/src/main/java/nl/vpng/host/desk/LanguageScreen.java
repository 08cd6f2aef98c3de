package nl.vpng.host.desk;

import info.magnolia.context.MgnlContext;
import java.util.Locale;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Keeps the language that the user chooses at the user's node, where Magnolia keeps it too. */
final class LanguageScreen implements Screen {

    @Override
    public void get(Exchange exchange) {
        exchange.redirect("");
    }

    @Override
    public void post(Exchange exchange) throws RepositoryException {
        Locale language = Texts.language(exchange.parameter("language").orElse(""));
        String user = exchange.user().getIdentifier();
        // Nobody may write users; the own language is everybody's own.
        MgnlContext.doInSystemContext(() -> {
            Session users = MgnlContext.getJCRSession("users");
            users.getNodeByIdentifier(user).setProperty("language", language.getLanguage());
            users.save();
            return null;
        });
        exchange.redirect(
                exchange.parameter("back").filter(LanguageScreen::within).orElse(""));
    }

    private static boolean within(String path) {
        return path.startsWith("/") && !path.startsWith("//");
    }
}
