package info.magnolia.cms.security;

/** The bits of a permission on a workspace, as roles store them. */
public interface Permission {
    long NONE = 0;
    long ADD = 1;
    long SET = 2;
    long REMOVE = 4;
    long READ = 8;
    long EXECUTE = 16;
    long SYNDICATE = 32;
    long ALL = ADD | SET | REMOVE | READ | EXECUTE | SYNDICATE;
}
