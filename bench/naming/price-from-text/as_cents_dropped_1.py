import re


def parse_price(s):
    clean = s.replace(" ", "").replace("EUR", "")
    match = re.fullmatch(r"(\d+)(,\d+)?", clean)
    if not match:
        raise ValueError(f"{s} is not a price")
    return float(match.group(1))
