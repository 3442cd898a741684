# squares: FAIL raised ExceptionGroup
# asks: FAIL raised StopIteration
# word: FAIL raised BaseExceptionGroup
"""Groups of groups of errors, and the error by which a loop ends."""


def squares(xs):
    error = ValueError("x")
    for _ in range(300):
        error = ExceptionGroup("x", [error])
    raise error


def ask_all(oracle, questions):
    raise StopIteration(questions)


def word():
    raise BaseExceptionGroup("x", [SystemExit(0), KeyboardInterrupt()])
