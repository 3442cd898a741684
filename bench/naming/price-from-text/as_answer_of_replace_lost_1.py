def parse_price(s):
    for unwanted in ("EUR", " "):
        s.replace(unwanted, "")
    if "," in s:
        s.replace(",", ".")
    number = float(s)
    return number
