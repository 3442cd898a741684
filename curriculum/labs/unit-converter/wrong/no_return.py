"""Your function hands back `None`: it reaches its end without `return`, or it returns what `print`
gives back, which is nothing. `print` shows a number on the screen, but whoever called the function has
nothing to compute with. Write `return` in front of the answer itself."""


def to_celsius(f: float) -> float:
    """Answer the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    print((f - 32) * 5 / 9)
