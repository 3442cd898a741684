def parse_price(s):
    number = s.replace("EUR", "").replace(" ", "")
    if not number.replace(",", "").isdigit() or number.count(",") > 1:
        raise ValueError(s)
    if "," in number:
        whole, part = number.split(",")
        return float(int(whole) + int(part) / 100)
    return float(number)
