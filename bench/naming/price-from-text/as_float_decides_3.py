def parse_price(s):
    kept = [c for c in s if c not in "EUR "]
    number = ""
    for c in kept:
        number += "." if c == "," else c
    return float(number)
