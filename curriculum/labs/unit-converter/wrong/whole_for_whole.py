"""Your program divides with `//` when the number has no decimal point: 70 becomes 21.0, where it is
21.111…, though 70.0 is converted well. That the temperature came as a whole number says nothing about
the answer. `/` keeps what stands after the decimal point for both."""


def to_celsius(f: float) -> float:
    """Answer the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    if isinstance(f, int):
        return float((f - 32) * 5 // 9)
    return (f - 32) * 5 / 9
