"""A function to decorate, and how to look at what became of it."""


def greet(name):
    """Say hello to name."""
    return f"hello {name}"


def what_comes_out(decorate):
    """Decorate a function that fails; answer whether its own error comes out at the end."""
    error = ConnectionError("no network")

    def fetch():
        raise error

    try:
        decorate(fetch)()
    except ConnectionError as caught:
        return "its error" if caught is error else f"another error: {caught!r}"
    return "no error"


def name_and_doc(func):
    """Return what Python shows to somebody who asks for help about func."""
    return [func.__name__, func.__doc__]
