def parse_price(s):
    s = s.strip()
    if s.startswith("EUR"):
        s = s[3:]
    if s.endswith("EUR"):
        s = s[:-3]
    s = "".join(s.split(" "))
    s = s.replace(",", ".")
    return float(s)
