import re


def parse_price(s):
    text = re.sub(r"EUR|\s", "", s)
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise ValueError("this is no price: " + s) from None
