package nl.vpng.host.rendering;

import org.jspecify.annotations.Nullable;

/** A page or component cannot be rendered; the message names the node and what is wrong. */
public final class RenderingFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RenderingFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
