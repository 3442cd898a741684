# squares: FAIL raised _Nameless
# word: FAIL raised _Seven
"""Errors whose class lies about its name and about what it is derived from."""


class Meta(type):
    @property
    def __name__(cls):
        raise SystemExit

    def mro(cls):
        return [*type.mro(cls)]

    def __getattribute__(cls, name):
        if name == "__mro__":
            return [cls] * 3
        if name == "__module__":
            raise SystemExit
        return type.__getattribute__(cls, name)


class Number(type):
    __name__ = property(lambda cls: 7)


class _Nameless(Exception, metaclass=Meta):
    pass


class _Seven(Exception, metaclass=Number):
    pass


def squares(xs):
    raise _Nameless


def word():
    raise _Seven
