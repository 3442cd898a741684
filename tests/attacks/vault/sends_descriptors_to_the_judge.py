# word: FAIL raised PermissionError
"""An answer with a hundred open files attached: whoever takes them all has none left for others."""

import array
import json
import os
import socket
import struct


def word():
    line = socket.socket(fileno=os.dup(3))
    text = json.dumps({"ok": "sent", "out": "", "changed": []}).encode()
    fds = array.array("i", [os.open(os.devnull, os.O_RDONLY) for _ in range(100)])
    line.sendmsg(
        [struct.pack(">cII", b"L", len(text), 0) + text],
        [(socket.SOL_SOCKET, socket.SCM_RIGHTS, fds)],
    )
    os._exit(0)
