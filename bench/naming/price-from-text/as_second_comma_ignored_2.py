import re


def parse_price(s):
    number = s.replace("EUR", "").replace(" ", "")
    if set(number) - set("0123456789,"):
        raise ValueError("not a price")
    found = re.match(r"\d+(,\d+)?", number)
    if found is None:
        raise ValueError("no digits")
    return float(found.group().replace(",", "."))
