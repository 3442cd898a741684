"""Your program removes the comma as if it separated thousands: '1 299,90 EUR' becomes 129990, a hundred
times too much. In this price list the comma is the decimal mark. `float` needs a point in its place:
`replace(",", ".")`."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = s.replace("EUR", "").replace(" ", "").replace(",", "")
    if not number.isdigit():
        raise ValueError(f"not a price: {s!r}")
    return float(number)
