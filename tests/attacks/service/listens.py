# word: FAIL at key 'word'
"""A door of its own, and calls to whoever listens on this machine."""

import socket
import urllib.request

for family in (socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK, socket.AF_PACKET, 40):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW):
        try:
            door = socket.socket(family, kind)
            door.bind(("127.0.0.1", 0))
            kept["n"] = 7
        except OSError:
            pass
try:
    kept["n"] = len(urllib.request.urlopen("http://127.0.0.1:@PORT@/", timeout=1).read())
except OSError:
    pass
