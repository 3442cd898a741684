"""What does it lack?

A library takes any object that fits a protocol. Yours is refused, and you want to know why. Return the methods that it lacks.

- `protocol`: a dict from the name of each method to the number of arguments with which it will be called, `self` not counted.
- `methods`: a dict from the name of each method that your class has to a tuple of two ints: how many of its parameters have no
  default, and how many it has altogether, `self` not counted.
- Returns a sorted list of the names of the methods that are missing, or that can't be called with this number of arguments.

>>> lacking({"fit": 2, "predict": 1}, {"predict": (1, 2), "score": (2, 2)})
['fit']
>>> lacking({"predict": 1}, {"predict": (2, 2)})
['predict']
"""

from collections.abc import Mapping

minutes = 6
chapter = "03-ask-for-what-you-need"
hint = "With how many arguments, at least and at most, can a method be called that has 3 parameters, 2 of them with a default?"


def lacking(protocol: Mapping[str, int], methods: Mapping[str, tuple[int, int]]) -> list[str]:
    names = []
    for name, count in protocol.items():
        if name in methods:
            least, most = methods[name]
            if least <= count <= most:
                continue
        names.append(name)
    return sorted(names)


def cases(rng):
    yield ({}, {})
    yield ({}, {"fit": (1, 1)})
    yield ({"fit": 1}, {})
    yield ({"fit": 1}, {"fit": (1, 1)})
    yield ({"fit": 1}, {"fit": (0, 1)})
    yield ({"fit": 1}, {"fit": (1, 3)})
    yield ({"fit": 1}, {"fit": (2, 3)})
    yield ({"fit": 3}, {"fit": (0, 2)})
    yield ({"predict": 1}, {"predict": (2, 2)})
    yield ({"score": 0}, {"score": (0, 0)})
    yield ({"score": 2, "fit": 2}, {"score": (1, 1)})
    yield ({"fit": 2, "predict": 1}, {"predict": (1, 2), "score": (2, 2)})
    yield ({"z": 1, "b": 1, "a": 0}, {"b": (1, 1)})
    yield ({"add": 2}, {"add": (0, 4)})
    yield ({"fit": 1}, {"fit": (1, 1), "score": (1, 1)})
    yield ({"fit": 2}, {"predict": (1, 1)})
    yield ({"a": 0}, {"c": (0, 0), "b": (0, 1), "a": (0, 0)})
    names = ["fit", "predict", "score", "reset"]
    for _ in range(5):
        protocol = {name: int(rng.integers(0, 4)) for name in names}
        methods = {}
        for name in names[: rng.integers(1, 5)]:
            least = int(rng.integers(0, 3))
            methods[name] = (least, least + int(rng.integers(0, 3)))
        yield (protocol, methods)


def wrong_names_only(protocol, methods):
    """You compare names only. A method with the right name that needs another number of arguments can't be called either."""
    return sorted(name for name in protocol if name not in methods)


def wrong_exact_number(protocol, methods):
    """You ask for exactly this number of parameters. Parameters with a default may be left out in the call."""
    return sorted(name for name, count in protocol.items() if name not in methods or methods[name][1] != count)


def wrong_too_many_is_fine(protocol, methods):
    """You only ask whether there are enough arguments. A method that takes two can't be called with three."""
    return sorted(name for name, count in protocol.items() if name not in methods or methods[name][0] > count)


def wrong_more_methods_refused(protocol, methods):
    """You also list methods that the protocol doesn't ask for. More methods do no harm."""
    names = [name for name in methods if name not in protocol]
    for name, count in protocol.items():
        if name not in methods or not methods[name][0] <= count <= methods[name][1]:
            names.append(name)
    return sorted(names)
