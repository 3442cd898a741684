def parse_price(s):
    found = list(filter(lambda c: c in "0123456789,", s))
    if not any(c.isdigit() for c in found):
        raise ValueError("no digit")
    if found.count(",") > 1:
        raise ValueError("two commas")
    return float("".join(found).replace(",", "."))
