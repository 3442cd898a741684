"""Your program prepares the text and then returns the text itself, '1299.90'. It looks like a number on
the screen, but it is seven characters in a row: '1299.90' + '7' is '1299.907'. `float(...)` turns it
into a number."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = s.replace("EUR", "").replace(" ", "")
    if number.count(",") > 1 or not number.replace(",", "").isdigit():
        raise ValueError(f"not a price: {s!r}")
    return number.replace(",", ".")
