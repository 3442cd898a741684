"""Your program multiplies before it subtracts. It takes 5/9 of 32 alone, which is 17.8, and 212 °F becomes
194.2 °C; or it takes 5/9 of 212 alone, and 212 °F becomes 85.8 °C. But water boils at 100 °C. Python
multiplies and divides before it subtracts. Parentheses around the subtraction make it happen first."""


def to_celsius(f: float) -> float:
    """Return the temperature f, given in degrees Fahrenheit, in degrees Celsius."""
    return f - 32 * 5 / 9
