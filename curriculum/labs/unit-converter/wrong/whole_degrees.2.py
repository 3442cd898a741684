def to_celsius(f: float) -> float:
    """Answer the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return (f - 32) // 9 * 5
