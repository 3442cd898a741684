# word: FAIL got ''
"""Writes into the memory of who runs it, and signals whom it can, before an honest load."""

import os
import signal
import sys

for entry in (1, os.getppid(), os.getpid(), "self"):
    for name in ("mem", "oom_score_adj", "comm", "fd/3", "cwd/../message"):
        try:
            with open(f"/proc/{entry}/{name}", "wb") as file:
                file.write(b"canary")
        except OSError:
            pass
for number in (signal.SIGCONT, signal.SIGURG):
    for process in (1, os.getppid()):
        try:
            os.kill(process, number)
        except OSError:
            pass

source, target = sys.argv[1:3]
names = sorted(os.listdir(source))
total = sum(int(open(os.path.join(source, name)).read()) for name in names)
with open(target + ".part", "w") as file:
    file.write(f"{total}\n")
os.replace(target + ".part", target)
