def parse_price(s):
    number = s.replace("EUR", "").replace(" ", "")
    if not number.replace(",", "").isdigit():
        raise ValueError("not a price")
    pieces = number.split(",")
    value = float(pieces[0])
    if len(pieces) > 1:
        value += float(pieces[1]) / 10 ** len(pieces[1])
    return value
