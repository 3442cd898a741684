"""What confines a child: namespaces, mounts, Landlock, seccomp and limits, by level."""
