def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return int((f - 32) * 5 / 9 + 0.5)
