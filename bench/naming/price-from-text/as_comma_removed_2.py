import re


def parse_price(s):
    clean = re.sub("EUR|[ ,]", "", s)
    if re.fullmatch("[0-9]+", clean) is None:
        raise ValueError(s)
    return float(int(clean))
