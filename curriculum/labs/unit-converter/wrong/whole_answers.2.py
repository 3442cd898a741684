def to_celsius(f: float) -> float:
    """Answer the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return int((f - 32) * 5 / 9 + 0.5)
