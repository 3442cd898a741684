"""Your program divides with `//` when the number has no decimal point: 70 becomes 21.0 instead of 21.111…,
although 70.0 is converted correctly. A temperature that is a whole number in Fahrenheit need not be one
in Celsius. `/` keeps what comes after the decimal point for both."""


def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    if isinstance(f, int):
        return float((f - 32) * 5 // 9)
    return (f - 32) * 5 / 9
