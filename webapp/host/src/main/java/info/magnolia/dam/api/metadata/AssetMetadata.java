package info.magnolia.dam.api.metadata;

/** Marks a kind of facts on a file. */
public interface AssetMetadata {}
