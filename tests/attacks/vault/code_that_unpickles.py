# word: FAIL got
"""Would run a command in whoever unpickles it."""

import os


class Bomb:
    def __reduce__(self):
        return os.system, ("touch /tmp/gradatim-was-here",)


def word():
    return Bomb()
