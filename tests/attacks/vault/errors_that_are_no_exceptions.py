# squares: FAIL raised KeyboardInterrupt
# asks: FAIL raised GeneratorExit
# word: FAIL raised Own
"""What `except Exception` lets pass: an interrupt, the end of a generator, a kind of its own."""


class Own(BaseException):
    pass


def squares(xs):
    raise KeyboardInterrupt


def ask_all(oracle, questions):
    raise GeneratorExit


def word():
    raise Own
