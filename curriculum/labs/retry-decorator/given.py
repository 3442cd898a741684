"""A function to decorate, and how to look at what became of it."""


def greet(name):
    """Say hello to name."""
    return f"hello {name}"


def name_and_doc(func):
    """Answer what Python shows to somebody who asks for help about func."""
    return [func.__name__, func.__doc__]
