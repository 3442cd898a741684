"""Your program removes spaces and letters with `strip`, but `strip` works only at the two ends of a text:
'1 299,90 EUR' becomes '1 299,90', and the space between the digits is still there, so `float` cannot
read it. `replace(" ", "")` removes every space, wherever it is."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = s.strip(" EUR").replace(",", ".")
    if not number.replace(".", "").isdigit() or "." in s:
        raise ValueError(f"not a price: {s!r}")
    return float(number)
