def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    steps_above_freezing = f - 32
    celsius_per_step = 100 / (212 - 32)
    return steps_above_freezing * celsius_per_step
