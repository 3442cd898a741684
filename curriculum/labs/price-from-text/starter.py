def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    return float(s)  # TODO: this reads '7' and '1.5', but neither '7 EUR' nor '1 299,90'
