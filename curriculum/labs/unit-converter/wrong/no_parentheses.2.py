def to_celsius(f: float) -> float:
    """Answer the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return 5 / 9 * f - 32
