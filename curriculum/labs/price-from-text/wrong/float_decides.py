"""Your program lets `float` decide what a price is, and `float` reads more than prices: 'nan' becomes a
value that is not a number, 'inf' becomes infinity, '1e3' becomes 1000, '1.299' is read with its point,
and '-5' becomes a price below zero. One such value spoils every sum and mean that it goes into. First
ask whether anything but digits is left once the spaces, the comma and EUR are gone."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    return float(s.replace("EUR", "").replace(" ", "").replace(",", "."))
