package nl.vpng.host.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of light modules that tests fill.
 *
 * @param resources the folder; may be missing yet
 */
public record LightFolderOnDisk(Path resources) {

    /** A folder with one small light module without mistakes, to which tests add some. */
    static LightFolderOnDisk withoutMistakes(Path resources) throws IOException {
        LightFolderOnDisk folder = new LightFolderOnDisk(resources);
        folder.write("shop/templates/pages/home.yaml", """
                title: home.title
                renderType: freemarker
                templateScript: /shop/templates/pages/home.ftl
                dialog: shop:pages/home
                parameters:
                  columns: 3
                areas:
                  main:
                    type: list
                    availableComponents:
                      text:
                        id: shop:components/text
                """);
        folder.write("shop/templates/pages/home.ftl", "<h1>${content.title}</h1>");
        folder.write("shop/templates/components/text.yaml", """
                renderType: freemarker
                templateScript: /shop/templates/components/text.ftl
                """);
        folder.write("shop/templates/components/text.ftl", "text");
        folder.write("shop/dialogs/pages/home.yaml", """
                label: home.title
                form:
                  properties:
                    title:
                      $type: textField
                      maxLength: 80
                """);
        folder.write("shop/contentTypes/book.yaml", """
                datasource:
                  workspace: books
                  autoCreate: true
                  namespaces:
                    shop: https://example.org/shop
                model:
                  nodeType: shop:book
                  properties:
                    - name: title
                      type: String
                    - name: editions
                      type: edition
                      multiple: true
                  subModels:
                    - name: edition
                      nodeType: shop:edition
                      properties:
                        - name: year
                          type: Long
                """);
        folder.write("shop/apps/books.yaml", """
                !content-type:book
                label: home.title
                """);
        folder.write("shop/virtualUriMappings/home.yaml", """
                class: info.magnolia.virtualuri.mapping.DefaultVirtualUriMapping
                fromUri: /
                toUri: forward:/home.html
                """);
        folder.write("shop/decorations/site/config.yaml", """
                site:
                  i18n:
                    enabled: true
                    defaultLocale: nl
                    locales:
                      nl:
                        language: nl
                        enabled: true
                """);
        folder.write("shop/i18n/shop-messages_nl.properties", "home.title=Voorkant\n");
        folder.write("shop/i18n/shop-messages_en.properties", "home.title=Front\n");
        folder.write("shop/webresources/anything.css", "");
        folder.write("shop/README.md", "");
        return folder;
    }

    /**
     * Writes a file.
     *
     * @param file its path, beginning with the light module
     */
    public void write(String file, String text) throws IOException {
        Path path = resources.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Writes the content type {@code book} with a title, in the workspace {@code books}. */
    public void writeBook() throws IOException {
        write("shop/contentTypes/book.yaml", """
                datasource:
                  workspace: books
                  autoCreate: true
                  namespaces: { shop: https://example.org/shop }
                model:
                  nodeType: shop:book
                  properties:
                    - { name: title }
                """);
    }

    LightModuleLoader loader(boolean author) {
        return new LightModuleLoader(
                resources, LightFolderOnDisk::make, LightFolderOnDisk.class.getClassLoader(), author);
    }

    LightModules read() {
        try (LightModuleLoader loader = loader(true)) {
            return loader.current();
        }
    }

    private static Object make(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
