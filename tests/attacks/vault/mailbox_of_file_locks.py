# word: FAIL got None
"""A lock on a file that all runs can read is a bit that all runs can read."""

import fcntl
import os


def word():
    with open(os.__file__) as shared:
        for ask in (
            lambda: fcntl.flock(shared, fcntl.LOCK_SH | fcntl.LOCK_NB),
            lambda: fcntl.fcntl(shared, fcntl.F_SETLEASE, fcntl.F_RDLCK),
            lambda: fcntl.fcntl(shared, fcntl.F_NOTIFY, fcntl.DN_ACCESS),
            lambda: fcntl.fcntl(shared, fcntl.F_SETOWN, os.getppid()),
        ):
            try:
                ask()
            except OSError:
                continue
            return "locked"
        # This one says that it went well. If it were true, a second holder would be seen.
        fcntl.lockf(shared, fcntl.LOCK_SH)
        seen = fcntl.fcntl(shared, fcntl.F_GETLK, b"\0" * 32)
    return None if seen in (0, b"\0" * 32) else repr(seen)
