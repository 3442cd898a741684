"""Your program returns None when it cannot read the text, so 'free' and '1.299 EUR' raise nothing. The
caller goes on with None as if it were a price and fails later, on another line, where nobody can see
which text it was. Raise the ValueError, or do not catch the one that `float` raises."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = s.replace("EUR", "").replace(" ", "")
    try:
        if not number.replace(",", "").isdigit():
            raise ValueError
        return float(number.replace(",", "."))
    except ValueError:
        return None
