package nl.vpng.signature;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/**
 * Compares what the embedded host declares under Magnolia's names with Magnolia's own: whatever others can see there exists here
 * too, with the same types, as visible as there, and final only where it is final there.
 */
final class HostCheck {

    private final Library host;
    private final Library magnolia;
    private final Set<String> misfits = new TreeSet<>();
    private int compared;

    private HostCheck(Library host, Library magnolia) {
        this.host = host;
        this.magnolia = magnolia;
    }

    /**
     * Compares.
     *
     * @param host its archive, or a folder of classes
     * @param magnolia the folder with Magnolia's archives
     * @throws java.io.IOException where one cannot be read
     */
    static Outcome run(Path host, Path magnolia) throws java.io.IOException {
        try (Library hosts = new Library(host);
                Library magnolias = new Library(magnolia)) {
            HostCheck check = new HostCheck(hosts, magnolias);
            hosts.classes(name -> Names.isMagnolia(name) && !name.endsWith("/package-info")).stream()
                    .filter(ClassFile::isOutward)
                    .forEach(check::check);
            return new Outcome(check.compared, List.copyOf(check.misfits));
        }
    }

    private void check(ClassFile own) {
        compared++;
        Optional<ClassFile> original = magnolia.find(own.name());
        if (original.isEmpty()) {
            misfits.add(Names.readable(own.name()) + " does not exist");
            return;
        }
        checkKind(own, original.get());
        for (Member member : own.members()) {
            if (member.isOutward()) {
                compared++;
                checkMember(member);
            }
        }
    }

    private void checkKind(ClassFile own, ClassFile original) {
        String name = Names.readable(own.name());
        if (own.is(Opcodes.ACC_INTERFACE) != original.is(Opcodes.ACC_INTERFACE)) {
            misfits.add(name + " is " + (original.is(Opcodes.ACC_INTERFACE) ? "an interface" : "no interface"));
        }
        if (original.is(Opcodes.ACC_FINAL) && !own.is(Opcodes.ACC_FINAL)) {
            misfits.add(name + " is final");
        }
        if (original.is(Opcodes.ACC_ABSTRACT) && !own.is(Opcodes.ACC_ABSTRACT)) {
            misfits.add(name + " is abstract");
        }
        if (own.is(Opcodes.ACC_PUBLIC) && !original.is(Opcodes.ACC_PUBLIC)) {
            misfits.add(name + " is not public");
        }
        Set<String> superTypes = magnolia.lineage(own.name());
        host.lineage(own.name()).stream()
                .filter(type -> Names.isMagnolia(type) && !superTypes.contains(type))
                .forEach(type -> misfits.add(name + " is no " + Names.readable(type)));
    }

    private void checkMember(Member own) {
        Optional<Member> found = magnolia.member(own.owner(), own.name(), own.descriptor());
        if (found.isEmpty()) {
            List<String> unknown = magnolia.unknownSuperTypes(own.owner());
            misfits.add(own + " does not exist"
                    + (unknown.isEmpty()
                            ? ""
                            : ", unless one of its super types has it that are not there: " + unknown));
            return;
        }
        Member original = found.get();
        if (own.is(Opcodes.ACC_STATIC) != original.is(Opcodes.ACC_STATIC)) {
            misfits.add(own + (original.is(Opcodes.ACC_STATIC) ? " is static" : " is not static"));
        }
        if (!original.isOutward() || (own.is(Opcodes.ACC_PUBLIC) && !original.is(Opcodes.ACC_PUBLIC))) {
            misfits.add(own + (original.is(Opcodes.ACC_PROTECTED) ? " is protected" : " is not public"));
        }
        if (original.is(Opcodes.ACC_FINAL) && own.isMethod() && !own.is(Opcodes.ACC_FINAL)) {
            misfits.add(own + " is final");
        }
        if (!Objects.equals(own.constant(), original.constant())) {
            misfits.add(own + " is " + original.constant() + ", not " + own.constant());
        }
    }
}
