"""Your program rounds its result or cuts digits off: 70 °F is 21.11111111111111 °C, and so on for as many
digits as Python keeps. With two digits kept, 70 °F and 70.001 °F come out as the same temperature, and
no later step can tell them apart again. Return every digit, and round only where a person reads the
number."""


def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return round((f - 32) * 5 / 9, 2)
