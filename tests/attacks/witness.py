"""Knows no word, and tells what an honest file finds around it: the same before and after every
attack, or the attack has reached the next learner."""


def word():
    import builtins
    import gc
    import hashlib
    import json
    import os
    import resource
    import signal
    import sys
    import threading

    import numpy as np

    kept = ("HOME", "TMPDIR", "PWD")  # the folder's name tells how many came before
    limits = ("AS", "CORE", "CPU", "FSIZE", "NOFILE", "STACK")
    shared = os.listdir("/dev/shm") if os.access("/dev/shm", os.R_OK) else []
    found = {
        "modules": sorted(sys.modules),
        "builtins": sorted((name, type(x).__name__) for name, x in vars(builtins).items()),
        "patched": [f.__module__ for f in (np.sum, np.allclose, json.dumps, os.read, sum, open)],
        "environment": sorted((n, x) for n, x in os.environ.items() if n not in kept),
        "files": sorted(os.listdir(".")),
        "shared": sorted(shared),
        "descriptors": [os.path.exists(f"/proc/self/fd/{fd}") for fd in range(16)],
        "signals": [str(signal.getsignal(number)) for number in range(1, 32)],
        "limits": [resource.getrlimit(getattr(resource, f"RLIMIT_{x}")) for x in limits],
        "umask": os.umask(0o077),
        "timers": signal.getitimer(signal.ITIMER_REAL),
        "threads": threading.active_count(),
        "hooks": (sys.gettrace(), sys.getprofile(), gc.callbacks, len(sys.meta_path)),
        "numbers": (np.geterr(), sys.getrecursionlimit(), gc.get_threshold()),
    }
    text = repr(found)
    for name, thing in found.items():
        print(name, hashlib.blake2b(repr(thing).encode(), digest_size=8).hexdigest())
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
