package nl.vpng.host.dam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tika.Tika;

/** The kinds of files that editors may put on the site. What a file is, its bytes say; its name must agree. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg"),
    EPUB("application/epub+zip", "epub"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt"),
    ZIP("application/zip", "zip"),
    MP3("audio/mpeg", "mp3"),
    MP4("video/mp4", "mp4");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Returns the media type, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the usual ending of its names, such as {@code pdf}. */
    public String extension() {
        return extension;
    }

    /** Tells whether it is a picture. */
    public boolean image() {
        return mediaType.startsWith("image/");
    }

    private boolean endsAs(String ending) {
        return ending.equals(extension) || (this == JPEG && ending.equals("jpeg"));
    }

    /** Returns the endings of all kinds, for people: {@code pdf, jpg, …}. */
    public static String known() {
        return Arrays.stream(values()).map(FileType::extension).collect(Collectors.joining(", "));
    }

    /** Returns the kind of a media type, such as {@code image/png}. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /**
     * Looks at a file.
     *
     * @param file where its bytes are
     * @param name how its owner calls it
     * @return its kind
     * @throws RefusedFile where it is empty, of no kind that is known, of another kind than its name says, or can run a script
     */
    static FileType of(Path file, String name) throws IOException, RefusedFile {
        if (Files.size(file) == 0) {
            throw new RefusedFile(RefusedFile.Reason.EMPTY, name, "");
        }
        String found;
        try (InputStream in = Files.newInputStream(file)) {
            found = TIKA.detect(in, name);
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        FileType type = ofMediaType(found)
                .orElseThrow(() -> new RefusedFile(
                        Arrays.stream(values()).anyMatch(known -> known.endsAs(ending))
                                ? RefusedFile.Reason.OTHER_THAN_NAMED
                                : RefusedFile.Reason.UNKNOWN_TYPE,
                        name,
                        found));
        if (!type.endsAs(ending)) {
            throw new RefusedFile(RefusedFile.Reason.OTHER_THAN_NAMED, name, found);
        }
        if (type == SVG) {
            Svg.refuseActive(file, name);
        }
        return type;
    }
}
