def parse_price(s):
    number = s.replace("EUR", "").replace(" ", "")
    if not number.replace(",", "").isdigit() or number.count(",") > 1:
        raise KeyError(s)
    return float(number.replace(",", "."))
