# values: PASS
"""<script>alert(1)</script> Your code \x1b[2J\x1b]0;owned\x07 leaves a mark."""

import os

for place in ("@HOME@/@MARK@", "@PACK@/@MARK@", "/tmp/@MARK@"):
    try:
        open(place, "w").close()
    except OSError:
        continue
os.system("touch @HOME@/@MARK@")


def tripled(xs):
    return [x + x + 1 for x in xs]
