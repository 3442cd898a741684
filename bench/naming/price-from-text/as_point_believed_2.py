def parse_price(s):
    number = s.replace("EUR", "").replace(" ", "")
    for c in number:
        if c not in "0123456789.,":
            raise ValueError("strange sign " + c)
    return float(number.replace(",", "."))
