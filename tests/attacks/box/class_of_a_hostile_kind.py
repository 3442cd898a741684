# holds: FAIL <Kind object>
# joins: FAIL got a class, expected a value
# refuses: FAIL expected LookupError to be raised
"""A class whose own class answers for it: how it is made, what it is called, what it has."""


class Kind(type):
    def __call__(cls, *args):
        return cls

    def __dir__(cls):
        return [0, "put", "\x1b[2J"] * 1000

    def __len__(cls):
        return 4

    def __add__(cls, other):
        return cls

    __radd__ = __add__
    take = put = items = property(lambda cls: cls)

    def __hash__(cls):
        return hash(int)

    def __eq__(cls, other):
        return True


class Box(metaclass=Kind):
    pass
