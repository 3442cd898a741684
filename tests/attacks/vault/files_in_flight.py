# word: FAIL wrote more than 32 MB | got 'full'
"""Large files without a name that wait in a socket, where no process has them open."""

import os
import socket
import time


def word():
    kept = []
    try:
        for _ in range(30):
            pair = socket.socketpair()
            fd = os.open("file", os.O_RDWR | os.O_CREAT)
            os.unlink("file")
            os.write(fd, b"x" * (15 << 20))
            socket.send_fds(pair[0], [b"x"], [fd])
            os.close(fd)
            kept.append(pair)
    except OSError:
        return "full"
    time.sleep(3)
    return "kept"
