"""Your function returns `None`: it reaches its end without `return`, or it returns what `print` gives
back, which is nothing. `print` shows a number on the screen, but the code that called the function has
nothing to compute with. Write `return` in front of the result itself."""


def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    print((f - 32) * 5 / 9)
