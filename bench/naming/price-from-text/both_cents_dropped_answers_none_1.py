def parse_price(s):
    number = s.replace("EUR", "").replace(" ", "")
    if not number.replace(",", "").isdigit():
        return None
    return float(number.split(",")[0])
