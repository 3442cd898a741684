def parse_price(s):
    words = s.split()
    number = words[0].replace(",", ".")
    if not number.replace(".", "").isdigit() or "." in s:
        raise ValueError(s)
    return float(number)
