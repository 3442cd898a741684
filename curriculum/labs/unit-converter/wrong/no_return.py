"""Your function hands back `None`: it reaches its end without `return`. If you used `print`, you saw
a number on the screen, but whoever called the function got nothing to compute with. Write `return` in
front of the answer."""


def to_celsius(f: float) -> float:
    """Answer the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    print((f - 32) * 5 / 9)
