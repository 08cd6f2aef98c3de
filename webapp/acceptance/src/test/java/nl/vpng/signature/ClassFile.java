package nl.vpng.signature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class file: what it declares. */
final class ClassFile extends ClassVisitor {

    private final byte[] bytes;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private String name = "";
    private int access;
    private List<String> superTypes = List.of();

    private ClassFile(byte[] bytes) {
        super(Opcodes.ASM9);
        this.bytes = bytes;
    }

    static ClassFile of(byte[] bytes) {
        ClassFile file = new ClassFile(bytes);
        new ClassReader(bytes).accept(file, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return file;
    }

    @Override
    public void visit(
            int version,
            int flags,
            String internalName,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        name = internalName;
        access = flags;
        List<String> all = new ArrayList<>(List.of(interfaces));
        if (superName != null) {
            all.add(0, superName);
        }
        superTypes = List.copyOf(all);
    }

    @Override
    public void visitInnerClass(String internalName, @Nullable String outer, @Nullable String inner, int flags) {
        if (internalName.equals(name)) { // the class's own flags know neither protected nor private
            access = flags | (access & Opcodes.ACC_SUPER);
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int flags, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        add(new Member(name, field, descriptor, flags, value));
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int flags, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        add(new Member(name, method, descriptor, flags, null));
        return null;
    }

    private void add(Member member) {
        members.put(member.name() + member.descriptor(), member);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Returns the internal name, with slashes. */
    String name() {
        return name;
    }

    /** Tells whether all flags are set. */
    boolean is(int flags) {
        return (access & flags) == flags;
    }

    /** Tells whether other packages can see it, if only in subclasses. */
    boolean isOutward() {
        return is(Opcodes.ACC_PUBLIC) || is(Opcodes.ACC_PROTECTED);
    }

    /** Returns the super class, where there is one, and the interfaces. */
    List<String> superTypes() {
        return superTypes;
    }

    List<Member> members() {
        return List.copyOf(members.values());
    }

    Optional<Member> member(String member, String descriptor) {
        return Optional.ofNullable(members.get(member + descriptor));
    }
}
