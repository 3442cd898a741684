import re


def parse_price(s):
    clean = re.sub("EUR| ", "", s)
    if not re.fullmatch(r"\d+(,\d+)?", clean):
        raise ValueError(s)
    return ".".join(clean.split(","))
