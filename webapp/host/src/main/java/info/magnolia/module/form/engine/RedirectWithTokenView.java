package info.magnolia.module.form.engine;

import info.magnolia.rendering.model.RenderingModel;
import java.io.IOException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Sends the visitor to a page that finds the form state again by its token. */
public class RedirectWithTokenView implements View {
    private static final long serialVersionUID = 1L;

    private final String uuid;
    private final String token;

    public RedirectWithTokenView(Node page, String token) throws RepositoryException {
        this(page.getIdentifier(), token);
    }

    /**
     * Makes one.
     *
     * @param uuid identifier of a page in workspace {@code website}
     * @param token of the form state
     */
    public RedirectWithTokenView(String uuid, String token) {
        this.uuid = uuid;
        this.token = token;
    }

    @Override
    public String execute() throws RepositoryException, IOException {
        FormStateUtil.sendRedirectWithToken(uuid, token);
        return RenderingModel.SKIP_RENDERING;
    }
}
