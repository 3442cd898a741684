def parse_price(s):
    digits = ""
    for word in s.replace("EUR", " ").split():
        digits += word.replace(",", "")
    if not digits.isdigit():
        raise ValueError("no price")
    return float(digits)
