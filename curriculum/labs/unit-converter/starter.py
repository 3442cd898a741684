def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return f  # TODO: this hands f back as it came; convert it first
