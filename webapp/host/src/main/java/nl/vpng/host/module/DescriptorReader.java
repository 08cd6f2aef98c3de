package nl.vpng.host.module;

import info.magnolia.module.ModuleManagementException;
import info.magnolia.module.model.ModuleDefinition;
import info.magnolia.module.model.Version;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a descriptor and refuses what Magnolia or the host would not understand, with file and line. */
final class DescriptorReader {
    private final URL place;
    private final String file;
    private final DescriptorGrammar grammar;

    private DescriptorReader(URL place) {
        this.place = place;
        String path = place.getPath();
        this.file = path.substring(path.lastIndexOf("META-INF/") < 0 ? 0 : path.lastIndexOf("META-INF/"));
        this.grammar = new DescriptorGrammar(file);
    }

    static Descriptor read(URL place) throws ModuleManagementException {
        return new DescriptorReader(place).read();
    }

    private Descriptor read() throws ModuleManagementException {
        Xml root = parse();
        if (!root.name().equals("module")) {
            throw grammar.error(root, "<module> is expected instead of <" + root.name() + ">");
        }
        grammar.check(root);
        ModuleDefinition definition = new ModuleDefinition();
        definition.setName(required(root, "name"));
        definition.setDisplayName(root.value("displayName").orElse(null));
        definition.setDescription(root.value("description").orElse(null));
        definition.setClassName(root.value("class").orElse(null));
        definition.setVersion(version(root));
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
        if (!name.equals(definition.getName())) {
            throw grammar.error(
                    root, "the module is named '" + definition.getName() + "', so the file must be its name with .xml");
        }
        List<Descriptor.Component> components = new ArrayList<>();
        Map<String, String> mappings = new HashMap<>();
        for (Xml group : root.all("components")) {
            String id = required(group, "id");
            if (!id.equals("main") && !id.equals("system")) {
                throw grammar.error(
                        group, "components '" + id + "' are not carried out by the host, which knows main and system");
            }
            for (Xml component : group.all("component")) {
                components.add(component(component));
            }
            for (Xml mapping : group.all("type-mapping")) {
                mappings.put(required(mapping, "type"), required(mapping, "implementation"));
            }
        }
        return new Descriptor(
                place,
                definition,
                root.value("versionHandler"),
                components,
                mappings,
                dependencies(root),
                repositories(root));
    }

    private Version version(Xml root) throws ModuleManagementException {
        try {
            return Version.parseVersion(required(root, "version"));
        } catch (IllegalArgumentException e) {
            throw grammar.error(root.child("version").orElse(root), String.valueOf(e.getMessage()));
        }
    }

    private Descriptor.Component component(Xml component) throws ModuleManagementException {
        Optional<String> implementation = component.value("implementation");
        Optional<String> provider = component.value("provider");
        Optional<String> type = component.value("type").or(() -> implementation);
        if (type.isEmpty()) {
            throw grammar.error(component, "<component> needs a <type>");
        }
        if (component.child("workspace").isPresent()) {
            throw grammar.error(component, "<workspace> of a component is not carried out by the embedded host");
        }
        String scope = component.value("scope").orElse("");
        if (!scope.isEmpty() && !scope.equals("singleton")) {
            throw grammar.error(
                    component, "scope '" + scope + "' is not carried out by the host, which knows singleton");
        }
        return new Descriptor.Component(component.line(), type.get(), implementation, provider, !scope.isEmpty());
    }

    private List<Descriptor.Dependency> dependencies(Xml root) throws ModuleManagementException {
        List<Descriptor.Dependency> dependencies = new ArrayList<>();
        for (Xml group : root.all("dependencies")) {
            for (Xml dependency : group.all("dependency")) {
                try {
                    dependencies.add(new Descriptor.Dependency(
                            dependency.line(),
                            required(dependency, "name"),
                            VersionRange.parse(dependency.value("version").orElse("*")),
                            dependency.value("optional").map("true"::equals).orElse(false)));
                } catch (IllegalArgumentException e) {
                    throw grammar.error(dependency, String.valueOf(e.getMessage()));
                }
            }
        }
        return dependencies;
    }

    private List<Descriptor.Workspaces> repositories(Xml root) throws ModuleManagementException {
        List<Descriptor.Workspaces> repositories = new ArrayList<>();
        for (Xml group : root.all("repositories")) {
            for (Xml repository : group.all("repository")) {
                String name = required(repository, "name");
                if (!name.equals("magnolia")) {
                    throw grammar.error(repository, "repository '" + name + "' does not exist; there is 'magnolia'");
                }
                List<String> names = repository.all("workspaces").stream()
                        .flatMap(workspaces -> workspaces.all("workspace").stream())
                        .map(Xml::text)
                        .toList();
                repositories.add(new Descriptor.Workspaces(repository.line(), names, repository.value("nodeTypeFile")));
            }
        }
        return repositories;
    }

    private String required(Xml element, String child) throws ModuleManagementException {
        Optional<String> value = element.value(child);
        if (value.isEmpty()) {
            throw grammar.error(element, "<" + child + "> of <" + element.name() + "> is empty");
        }
        return value.get();
    }

    private Xml parse() throws ModuleManagementException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // the DTD is checked here; nothing is fetched from anywhere
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream stream = place.openStream()) {
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            Xml root = null;
            Deque<Xml> open = new ArrayDeque<>();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    Xml element = new Xml(xml.getLocalName(), xml.getLocation().getLineNumber());
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().children().add(element);
                    }
                    open.push(element);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop();
                } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                        && !open.isEmpty()) {
                    open.peek().content().append(xml.getText());
                }
            }
            if (root == null) {
                throw new ModuleManagementException(file + " is empty");
            }
            return root;
        } catch (XMLStreamException e) {
            throw new ModuleManagementException(
                    file + ", line " + e.getLocation().getLineNumber() + ": this is not well-formed XML", e);
        } catch (IOException e) {
            throw new ModuleManagementException(file + " cannot be read", e);
        }
    }
}
