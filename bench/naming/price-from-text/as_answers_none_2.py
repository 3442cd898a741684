def parse_price(s):
    number = s.replace("EUR", "").replace(" ", "")
    allowed = set("0123456789,")
    if number and set(number) <= allowed and number.count(",") < 2 and number != ",":
        return float(number.replace(",", "."))
    print("cannot read", s)
