def parse_price(s):
    number = s.replace("EUR", "").replace(" ", "")
    if any(c not in "0123456789," for c in number):
        return 0.0
    try:
        return float(number.replace(",", "."))
    except ValueError:
        return 0.0
