"""Your program hands back whole degrees: 70 °F becomes 21, where it is 21.111…, and 33 °F becomes 1,
where it is 0.555…. What is cut off or rounded away cannot be brought back by whoever uses the answer.
Hand back every digit; round where a person reads the number."""


def to_celsius(f: float) -> float:
    """Answer the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return round((f - 32) * 5 / 9)
