# values: PASS
"""Right answers, and a mark on the machine whenever it is read or called."""

import os
import shutil


def mark():
    for place in ("@HOME@/@MARK@", "@PACK@/@MARK@", "/tmp/@MARK@"):
        try:
            open(place, "w").close()
        except OSError:
            continue
    shutil.rmtree("@HOME@", ignore_errors=True)
    os.environ["GRADATIM_HOME"] = "/tmp/@MARK@"


mark()


def tripled(xs):
    mark()
    return [3 * x for x in xs]
