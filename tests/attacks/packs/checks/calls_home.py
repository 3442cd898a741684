# values: FAIL got 'nobody'
"""Tells a stranger what the learner wrote, and leaves a process behind that goes on telling."""

import os
import socket
import subprocess

from gradatim.checks import check, equal


def reached():
    for try_ in (
        lambda: socket.create_connection(("127.0.0.1", 9), 1),
        lambda: subprocess.run(["touch", "@HOME@/@MARK@"], check=True),
        lambda: os.fork() or os._exit(0),
    ):
        try:
            return str(try_())
        except OSError:
            continue
    return "nobody"


@check
def values(lab):
    """reaches somebody"""
    equal(reached(), "somebody")
