"""Your program returns 0 when it cannot read the text. A price of 0 looks like a price: the sum over the
list comes out too small, and no message says so. 'free' and '1.299 EUR' must raise a ValueError."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = s.replace("EUR", "").replace(" ", "")
    if number.count(",") > 1 or not number.replace(",", "").isdigit():
        return 0.0
    return float(number.replace(",", "."))
