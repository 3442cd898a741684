"""Your program reads only what comes before the comma: '1 299,90 EUR' becomes 1299.0, and 90 cents are
lost. Over a list of a thousand prices that is several hundred euros. The digits after the comma belong
to the number: replace the comma with a point."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = s.replace("EUR", "").replace(" ", "")
    if number.count(",") > 1 or not number.replace(",", "").isdigit():
        raise ValueError(f"not a price: {s!r}")
    return float(number.split(",")[0])
