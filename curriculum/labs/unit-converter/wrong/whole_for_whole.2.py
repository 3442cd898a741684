def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    celsius = (f - 32) * 5 / 9
    if isinstance(f, int):
        return float(round(celsius))
    return celsius
