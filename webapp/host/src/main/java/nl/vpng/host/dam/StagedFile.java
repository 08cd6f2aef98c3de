package nl.vpng.host.dam;

import java.nio.file.Path;

/**
 * A file that was uploaded and found good, not yet content.
 *
 * @param token what names it; becomes the identifier of its asset
 * @param name how its owner calls it, without folders
 * @param type its kind
 * @param size its bytes
 * @param data where they are
 */
public record StagedFile(String token, String name, FileType type, long size, Path data) {}
