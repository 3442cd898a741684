"""Your program leaves it to `float` what a price is, and `float` reads more than prices: 'nan' becomes a
value that is no number, 'inf' becomes infinity, '1e3' 1000, '1.299' is taken with its point, and '-5'
is a price below nothing. One such value spoils every sum and mean that it enters. Ask first whether
anything but digits is left once the spaces, the comma and EUR are gone."""


def parse_price(s: str) -> float:
    """Answer the price that a text such as '1 299,90 EUR' names."""
    return float(s.replace("EUR", "").replace(" ", "").replace(",", "."))
