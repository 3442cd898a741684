import re


def parse_price(s):
    number = re.sub(r"[^0-9,]", "", s)
    return float(number.replace(",", "."))
