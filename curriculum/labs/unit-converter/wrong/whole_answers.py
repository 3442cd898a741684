"""Your program returns whole degrees: 70 °F becomes 21 instead of 21.111…, and 33 °F becomes 1 instead of
0.555…. What is cut off or rounded away cannot be brought back by the code that uses the result. Return
every digit, and round only where a person reads the number."""


def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return round((f - 32) * 5 / 9)
