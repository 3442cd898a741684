# word: FAIL got ['PermissionError', 'PermissionError', 'PermissionError']
"""Asks its only socket for a handle on the process that made it, which is outside of the jail."""

import socket


def word():
    found = []
    with socket.socket(fileno=3) as line:
        for option in (77, socket.SO_PEERCRED, 59):  # a handle, its numbers, its groups
            try:
                found.append(str(line.getsockopt(socket.SOL_SOCKET, option, 64)))
            except OSError as error:
                found.append(type(error).__name__)
        line.detach()
    return found
