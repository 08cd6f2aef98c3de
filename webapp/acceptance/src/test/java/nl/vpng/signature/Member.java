package nl.vpng.signature;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A method or field as a class file declares it.
 *
 * @param owner internal name of the class
 * @param name of the member
 * @param descriptor its types; that of a method begins with a parenthesis
 * @param access the flags of {@link Opcodes}
 * @param constant the value that compilers copy from a field to where it is used; null where there is none
 */
record Member(
        String owner,
        String name,
        String descriptor,
        int access,
        @Nullable Object constant) {

    /** Tells whether all flags are set. */
    boolean is(int flags) {
        return (access & flags) == flags;
    }

    /** Tells whether other packages can see it, if only in subclasses. */
    boolean isOutward() {
        return !is(Opcodes.ACC_SYNTHETIC) && (is(Opcodes.ACC_PUBLIC) || is(Opcodes.ACC_PROTECTED));
    }

    boolean isMethod() {
        return descriptor.startsWith("(");
    }

    /** Tells whether subclasses can have another one. */
    boolean isInherited() {
        return isMethod() && !is(Opcodes.ACC_PRIVATE) && !is(Opcodes.ACC_STATIC) && !name.startsWith("<");
    }

    @Override
    public String toString() {
        return Names.readable(owner) + "." + name + (isMethod() ? descriptor : " " + descriptor);
    }
}
