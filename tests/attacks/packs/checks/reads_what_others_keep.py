# values: FAIL got None
"""Shows the learner's files, other labs and the machine's secrets as what was expected."""

import glob
import os

from gradatim.checks import check, equal

PLACES = ("@HOME@/secret.txt", "@PACK@/labs/*/solution.py", "/etc/shadow", "/etc/passwd-")


def found():
    for place in (name for pattern in PLACES for name in [pattern, *glob.glob(pattern)]):
        try:
            with open(place) as file:
                return file.read(4000)
        except (OSError, ValueError):
            continue
    return None


AT_IMPORT = found()


@check
def values(lab):
    """shows what it found"""
    for place in ("@HOME@/@MARK@", "/tmp/@MARK@", "@PACK@/@MARK@"):
        try:
            open(place, "w").close()
        except OSError:
            continue
    equal(AT_IMPORT or found() or os.environ.get("GRADATIM_TOKEN"), "nothing")
