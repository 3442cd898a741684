import re


def parse_price(s):
    m = re.fullmatch(r"(EUR)?([\d]+(,\d+)?)(EUR)?", s.replace(" ", ""))
    if m is None:
        return None
    return float(m.group(2).replace(",", "."))
