# all: FAIL ended its process (exit code 1)
"""A hook that cannot be removed refuses whatever is opened, imported or asked for from now on."""

import sys


def refuse(event, arguments):
    raise PermissionError("\x1b[2Jrefused: " + event)


sys.addaudithook(refuse)
