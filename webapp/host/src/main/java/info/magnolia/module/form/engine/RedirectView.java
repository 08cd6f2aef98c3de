package info.magnolia.module.form.engine;

import info.magnolia.rendering.model.RenderingModel;
import java.io.IOException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Sends the visitor to another page. */
public class RedirectView implements EndView {
    private static final long serialVersionUID = 1L;

    private final String uuid;

    public RedirectView(Node page) throws RepositoryException {
        this(page.getIdentifier());
    }

    /**
     * Makes one.
     *
     * @param uuid identifier of a page in workspace {@code website}
     */
    public RedirectView(String uuid) {
        this.uuid = uuid;
    }

    @Override
    public String execute() throws RepositoryException, IOException {
        FormStateUtil.sendRedirect(uuid);
        return RenderingModel.SKIP_RENDERING;
    }
}
