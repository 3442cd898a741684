"""Your program rounds its answer to a few digits. 70 °F and 70.001 °F come out as the same temperature,
although the second is a little warmer, and no later step can tell them apart again. Hand back every
digit; round where a person reads the number."""


def to_celsius(f: float) -> float:
    """Answer the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return round((f - 32) * 5 / 9, 2)
