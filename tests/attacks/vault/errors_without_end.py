# squares: FAIL raised ValueError: xxxx
# asks: FAIL raised Silent
# word: FAIL raised Endless | did not finish
"""Errors of a hundred megabytes, that raise while they are read, and that have no end."""


class Silent(Exception):
    def __str__(self):
        raise SystemExit("\x1b[2J")

    __repr__ = __format__ = __str__


class Text(str):
    def __getitem__(self, at):
        return "canary"


class Endless(Exception):
    def __str__(self):
        return Text("x")


def squares(xs):
    raise ValueError("x" * 100_000_000)


def ask_all(oracle, questions):
    raise Silent


def word():
    raise Endless
