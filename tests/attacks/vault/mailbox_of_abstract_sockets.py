# word: FAIL got None
"""Names for a pair of sockets that it may have, so that another run can call them."""

import socket

NAME = b"\0@MARK@"


def word():
    left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    kinds = (socket.SOCK_DGRAM, socket.SOCK_SEQPACKET)
    for ask in (
        lambda: left.bind(NAME),
        lambda: left.connect(NAME),
        lambda: left.sendto(b"canary", NAME),
        lambda: left.listen(1),
        *(lambda kind=kind: socket.socketpair(socket.AF_UNIX, kind) for kind in kinds),
        lambda: socket.socketpair(socket.AF_INET, socket.SOCK_STREAM),
        lambda: socket.socketpair(40, socket.SOCK_STREAM),  # to other virtual machines
    ):
        try:
            ask()
        except OSError:
            continue
        return "it has a name"
    return None
