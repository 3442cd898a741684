"""Your program reads a point as a decimal mark, as well as the comma: '1.299 EUR' becomes 1.299, and if it
was written in Berlin, the true price is a thousand times as much. In a list whose decimal mark is the
comma, a point can mean either, so it has to raise a ValueError."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = s.replace("EUR", "").replace(" ", "").replace(",", ".")
    if not number.replace(".", "").isdigit():
        raise ValueError(f"not a price: {s!r}")
    return float(number)
