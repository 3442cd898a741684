"""Your program drops the part of a degree: 70 °F becomes 21, where it is 21.111…, and 33 °F becomes 0,
where it is 0.555…. `//` does that, since it rounds down after dividing, and so do `int` and
`math.floor`. `/` alone keeps what stands after the decimal point."""


def to_celsius(f: float) -> float:
    """Answer the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return (f - 32) * 5 // 9
