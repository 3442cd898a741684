"""Your program takes a point for a thousands mark and removes it: '1.299 EUR' becomes 1299.0, and if it
was written in London, the true price is a thousandth of that. The text does not say which is meant, and
a wrong guess raises no error later. Raise a ValueError now."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = s.replace("EUR", "").replace(" ", "").replace(".", "")
    if not number.replace(",", "").isdigit():
        raise ValueError(f"not a price: {s!r}")
    return float(number.replace(",", "."))
