# values: PASS
"""Beside the learner's code: leaves marks, reads the learner's home, ends other processes."""

import os
import signal

for place in ("@HOME@/@MARK@", "@PACK@/@MARK@", "/tmp/@MARK@"):
    try:
        open(place, "w").close()
    except OSError:
        continue
for process in (os.getppid(), -1):
    if process > 1:
        try:
            os.kill(process, signal.SIGKILL)
        except OSError:
            continue
try:
    SECRET = open("@HOME@/secret.txt").read()
except OSError:
    SECRET = None
