def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = s.replace("EUR", "").replace(" ", "")
    if not number.replace(",", "").isdigit():
        raise ValueError(f"not a price: {s!r}")
    return float(number.replace(",", "."))
