# word: FAIL got None
"""More memory, more processes, more time, by asking for them."""

import resource


def word():
    kinds = (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_NPROC, resource.RLIMIT_FSIZE)
    for kind in kinds:
        try:
            before = resource.getrlimit(kind)
            resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        except (OSError, ValueError):
            continue
        if resource.getrlimit(kind) != before:
            return "raised"
    return None
