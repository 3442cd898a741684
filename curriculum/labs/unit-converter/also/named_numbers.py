FREEZING = 32  # degrees Fahrenheit
FAHRENHEIT_PER_CELSIUS = 1.8  # Fahrenheit steps in one Celsius step: 180 / 100


def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return (f - FREEZING) / FAHRENHEIT_PER_CELSIUS
