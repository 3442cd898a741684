class _Chain:
    __slots__ = ("parts",)

    def __init__(self, parts):
        self.parts = parts

    def __call__(self, value, position=0):
        while position != len(self.parts):
            value, position = self.parts[position](value), position + 1
        return value


def pipeline(*steps):
    chain = _Chain(steps)
    return lambda value: chain(value)
