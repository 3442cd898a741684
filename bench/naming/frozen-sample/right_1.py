from math import inf


def _reject(**problems):
    for name, bad in problems.items():
        if bad:
            raise ValueError(f"a sample with this {name} cannot be made")


class Sample:
    __match_args__ = ("x", "y", "weight")

    def __init__(self, x, y, weight=1.0):
        row = tuple(float(number) for number in x)
        _reject(
            x=not row or any(not -inf < number < inf for number in row),
            y=y < 0,
            weight=not 0 < weight < inf,
        )
        self.__dict__.update(x=row, y=y, weight=weight)

    def _forbid(self, name, *_):
        raise AttributeError(f"{name}: samples never change")

    __setattr__ = __delattr__ = _forbid

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, Sample) else NotImplemented

    def __hash__(self):
        return hash(tuple(self.__dict__.values()))

    def __repr__(self):
        return "Sample({})".format(", ".join(f"{name}={value!r}" for name, value in self.__dict__.items()))

    def relabelled(self, y):
        return self.__class__(**{**self.__dict__, "y": y})
