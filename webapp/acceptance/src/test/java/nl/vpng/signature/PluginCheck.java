package nl.vpng.signature;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/** Resolves, as Java would, everything of Magnolia's that an archive refers to, against the archives of a Magnolia. */
final class PluginCheck {

    private final Library both;
    private final Set<String> misfits = new TreeSet<>();
    private int compared;

    private PluginCheck(Library both) {
        this.both = both;
    }

    /**
     * Compares.
     *
     * @param plugin the archive, or a folder of classes
     * @param magnolia the folder with Magnolia's archives, or a folder of classes
     * @throws java.io.IOException where one cannot be read
     */
    static Outcome run(Path plugin, Path magnolia) throws java.io.IOException {
        try (Library own = new Library(plugin);
                Library both = new Library(plugin, magnolia)) {
            PluginCheck check = new PluginCheck(both);
            own.classes(name -> !Names.isMagnolia(name)).forEach(check::check);
            return new Outcome(check.compared, List.copyOf(check.misfits));
        }
    }

    private void check(ClassFile file) {
        References references = new References(file);
        for (String type : references.types()) {
            if (Names.isMagnolia(type)) {
                compared++;
                if (both.find(type).isEmpty()) {
                    add(file, "refers to " + Names.readable(type) + ", which does not exist");
                }
            }
        }
        references.uses().forEach(use -> checkUse(file, use));
        if (both.lineage(file.name()).stream().anyMatch(Names::isMagnolia)) {
            checkInheritance(file);
        }
    }

    /** Members are often used through the plugin's own class that inherits them. */
    private void checkUse(ClassFile file, References.Use use) {
        Optional<ClassFile> owner = both.find(use.owner());
        if (owner.isEmpty() || both.lineage(use.owner()).stream().noneMatch(Names::isMagnolia)) {
            return;
        }
        compared++;
        if (use.isInterface() != null && use.isInterface() != owner.get().is(Opcodes.ACC_INTERFACE)) {
            add(
                    file,
                    "uses " + use + " as " + (use.isInterface() ? "of an interface" : "of a class")
                            + ", which it is not");
        }
        Optional<Member> member = both.member(use.owner(), use.name(), use.descriptor());
        if (member.isEmpty()) {
            add(file, "uses " + use + ", which does not exist" + maybe(use.owner()));
        } else if (member.get().is(Opcodes.ACC_STATIC) != use.isStatic()) {
            add(file, "uses " + use + (use.isStatic() ? " as static, which it is not" : ", which is static"));
        } else if (Names.isMagnolia(member.get().owner()) && !isVisible(member.get())) {
            add(file, "uses " + use + ", which is not public");
        }
    }

    private static boolean isVisible(Member member) {
        return member.is(Opcodes.ACC_PUBLIC) || member.is(Opcodes.ACC_PROTECTED);
    }

    private void checkInheritance(ClassFile file) {
        for (String type : both.lineage(file.name())) {
            Optional<ClassFile> superType = type.equals(file.name()) ? Optional.empty() : both.find(type);
            if (superType.isPresent() && Names.isMagnolia(type)) {
                checkSuperType(file, superType.get());
            }
        }
    }

    private void checkSuperType(ClassFile file, ClassFile superType) {
        if (superType.is(Opcodes.ACC_FINAL)) {
            add(file, "extends " + Names.readable(superType.name()) + ", which is final");
        }
        for (Member inherited : superType.members()) {
            if (!inherited.isInherited()) {
                continue;
            }
            compared++;
            if (inherited.is(Opcodes.ACC_FINAL)
                    && file.member(inherited.name(), inherited.descriptor()).isPresent()) {
                add(file, "overrides " + inherited + ", which is final");
            }
            if (inherited.is(Opcodes.ACC_ABSTRACT)
                    && !file.is(Opcodes.ACC_ABSTRACT)
                    && !isImplemented(file, inherited)) {
                add(file, "does not implement " + inherited + maybe(file.name()));
            }
        }
    }

    private boolean isImplemented(ClassFile file, Member inherited) {
        return both.lineage(file.name()).stream()
                .flatMap(type ->
                        both.find(type).flatMap(one -> one.member(inherited.name(), inherited.descriptor())).stream())
                .anyMatch(member -> !member.is(Opcodes.ACC_ABSTRACT));
    }

    private String maybe(String owner) {
        List<String> unknown = new ArrayList<>(both.unknownSuperTypes(owner));
        return unknown.isEmpty() ? "" : ", unless one of its super types has it that are not there: " + unknown;
    }

    private void add(ClassFile file, String misfit) {
        misfits.add(Names.readable(file.name()) + " " + misfit);
    }
}
