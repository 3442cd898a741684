# word: FAIL got None
"""Every way to another machine or to another process of this one."""

import socket


def word():
    for family, address in [
        (socket.AF_INET, ("127.0.0.1", int("@PORT@"))),
        (socket.AF_INET6, ("::1", int("@PORT@"))),
        (socket.AF_UNIX, "\0gradatim"),
        (socket.AF_UNIX, "/var/run/docker.sock"),
    ]:
        try:
            with socket.socket(family, socket.SOCK_STREAM) as there:
                there.settimeout(1)
                there.connect(address)
                return "reached " + repr(address)
        except OSError:
            continue
    try:
        return str(socket.getaddrinfo("example.org", 80))
    except OSError:
        return None
