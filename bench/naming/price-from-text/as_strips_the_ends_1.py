def parse_price(s):
    s = s.strip()
    s = s.removeprefix("EUR").removesuffix("EUR").strip()
    if not s.replace(",", "").isdigit():
        raise ValueError("not a price")
    return float(s.replace(",", "."))
