class Vec:
    """A row of numbers that can be added and multiplied."""

    def __init__(self, values):
        self.values = values  # TODO: a tuple of its own

    def __add__(self, other):
        return Vec(self.values + other.values)  # TODO: this puts one row behind the other

    # TODO: *, @, == and repr
