# squares: FAIL raised SyntaxError
# asks: FAIL raised SyntaxError
# word: FAIL raised SyntaxError
"""Errors of a kind whose line, file and words are attributes that anybody may set to anything."""


class Bad:
    def __str__(self):
        raise KeyboardInterrupt

    __hash__ = None
    __eq__ = __index__ = __or__ = __bool__ = lambda self, *others: self


def _raise(**attributes):
    error = SyntaxError("x")
    for name, value in attributes.items():
        setattr(error, name, value)
    raise error


def squares(xs):
    _raise(msg=Bad())


def ask_all(oracle, questions):
    _raise(filename="vault.py", lineno=Bad(), text=Bad())


def word():
    _raise(filename=Bad())
