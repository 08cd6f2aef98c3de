package nl.vpng.signature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** What a class file refers to: every type that it names, and the members that its code uses. */
final class References {

    /**
     * A use of a member.
     *
     * @param owner internal name of the class through which it is used
     * @param name of the member
     * @param descriptor its types
     * @param isStatic whether it is used without an object
     * @param isInterface whether the owner is taken for an interface; null for fields, where it does not matter
     */
    record Use(
            String owner,
            String name,
            String descriptor,
            boolean isStatic,
            @Nullable Boolean isInterface) {

        @Override
        public String toString() {
            return Names.readable(owner) + "." + name + (descriptor.startsWith("(") ? descriptor : " " + descriptor);
        }
    }

    private final Set<String> types = new TreeSet<>();
    private final Set<Use> uses = new LinkedHashSet<>();

    References(ClassFile file) {
        // A remapper is asked about every name, wherever it stands: that is what is wanted here, and nothing is renamed
        Remapper names = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                types.add(internalName);
                return internalName;
            }
        };
        new ClassReader(file.bytes()).accept(new ClassRemapper(new Code(), names), 0);
    }

    /** Returns internal names. */
    Set<String> types() {
        return types;
    }

    List<Use> uses() {
        return new ArrayList<>(uses);
    }

    private final class Code extends ClassVisitor {

        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new Instructions();
        }
    }

    private final class Instructions extends MethodVisitor {

        Instructions() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
            uses.add(new Use(owner, name, descriptor, isStatic, null));
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            uses.add(new Use(owner, name, descriptor, opcode == Opcodes.INVOKESTATIC, isInterface));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle && handle.getDesc().startsWith("(")) {
                    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
                    uses.add(new Use(
                            handle.getOwner(), handle.getName(), handle.getDesc(), isStatic, handle.isInterface()));
                }
            }
        }
    }
}
