import re

PRICE = re.compile(r" *(?:EUR)? *([0-9][0-9 ]*)(?:,([0-9][0-9 ]*))?(?:EUR)? *")


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    found = PRICE.fullmatch(s)
    if found is None:
        raise ValueError("this is not a price")
    euros, parts = found[1], found[2] or "0"
    return float(f"{euros}.{parts}".replace(" ", ""))
