# drawn: FAIL could not be read: no figure
# titled: FAIL could not be read: no figure
"""Answers in the server's place when a figure is asked for: a number, and a page for a picture."""

import sys

server = sys.modules["gradatim.judge.child.candidate"]
answer = {"ok": {"l": [7, "<svg onload=alert(1)>"]}, "changed": []}
server._OPERATIONS["figure"] = lambda *args: (answer, [])
