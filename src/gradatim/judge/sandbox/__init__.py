"""What confines a child, by level: namespaces, mounts, Landlock, seccomp and limits."""
