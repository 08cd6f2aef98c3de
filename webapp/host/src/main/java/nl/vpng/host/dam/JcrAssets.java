package nl.vpng.host.dam;

import info.magnolia.context.MgnlContext;
import info.magnolia.dam.api.Asset;
import info.magnolia.dam.api.AssetProvider;
import info.magnolia.dam.api.AssetProviderRegistry;
import info.magnolia.dam.api.ItemKey;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** The assets of the workspace {@code dam}, read with the rights of the current user; the only provider, named {@code jcr}. */
public final class JcrAssets implements AssetProvider, AssetProviderRegistry {

    private static final String NAME = "jcr";

    @Override
    public String getIdentifier() {
        return NAME;
    }

    @Override
    public AssetProvider getProviderFor(ItemKey key) {
        return getProviderById(key.getProviderId());
    }

    @Override
    public AssetProvider getProviderById(String providerId) {
        if (!providerId.equals(NAME)) {
            throw new NoSuchAssetProviderException("There is no asset provider '" + providerId + "'; known: " + NAME);
        }
        return this;
    }

    @Override
    public Asset getAsset(ItemKey key) {
        try {
            Node node = MgnlContext.getJCRSession("dam").getNodeByIdentifier(key.getAssetId());
            if (node.isNodeType("mgnl:asset")) {
                return new JcrAsset(node);
            }
        } catch (ItemNotFoundException absent) {
            // answered below, like a folder
        } catch (RepositoryException e) {
            throw new IllegalStateException("The asset " + key.asString() + " cannot be read", e);
        }
        throw new AssetNotFoundException(key);
    }
}
