def parse_price(s):
    number = ""
    for c in s.replace("EUR", ""):
        if c in " .":
            continue
        if c not in "0123456789,":
            raise ValueError(c)
        number += c
    return float(number.replace(",", "."))
