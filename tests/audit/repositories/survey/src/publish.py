"""Sends the page to a server."""

import sys

print("would send to", sys.argv[-1])
