"""Your program multiplies by 9/5, so the 180 steps from freezing to boiling become 324 instead of 100.
A Fahrenheit step is the smaller one: it is worth 5/9 of a Celsius step, and the answer must shrink."""


def to_celsius(f: float) -> float:
    """Answer the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return (f - 32) * 9 / 5
