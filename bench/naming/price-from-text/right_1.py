import re


def parse_price(s):
    found = re.fullmatch(r"(?:EUR)?([0-9]+)(?:,([0-9]+))?(?:EUR)?", s.replace(" ", ""))
    if found is None:
        raise ValueError("cannot read " + s)
    whole, part = found.groups()
    return float(whole + "." + (part or "0"))
