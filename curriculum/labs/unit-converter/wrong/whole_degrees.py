"""Your program drops the fraction of a degree: 70 °F becomes 21 instead of 21.111…, and 33 °F becomes 0
instead of 0.555…. `//` does that, because it rounds down after dividing, and so do `int` and
`math.floor`. `/` on its own keeps what comes after the decimal point."""


def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return (f - 32) * 5 // 9
