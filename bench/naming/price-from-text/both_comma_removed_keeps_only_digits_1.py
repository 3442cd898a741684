def parse_price(s):
    digits = "".join(c for c in s if c.isdigit())
    return float(digits)
