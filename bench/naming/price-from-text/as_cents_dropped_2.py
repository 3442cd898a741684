def parse_price(s):
    clean = s.replace(" ", "").replace("EUR", "")
    whole, comma, cents = clean.partition(",")
    if not whole.isdigit() or (comma and not cents.isdigit()):
        raise ValueError("no price")
    return float(whole)
