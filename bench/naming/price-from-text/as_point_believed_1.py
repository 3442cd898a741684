import re


def parse_price(s):
    clean = re.sub(r"EUR|\s", "", s)
    if not re.fullmatch(r"\d+([.,]\d+)?", clean):
        raise ValueError("not a price")
    return float(clean.replace(",", "."))
