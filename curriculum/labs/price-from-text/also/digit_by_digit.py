def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    cents, places, commas, digits = 0, 0, 0, 0
    for character in "".join(s.split("EUR")):
        if character in "0123456789":
            cents = cents * 10 + int(character)
            digits += 1
            places += commas
        elif character == ",":
            commas += 1
        elif character != " ":
            raise ValueError(f"{character!r} is not part of a price")
    if digits == 0 or commas > 1:
        raise ValueError(f"not one price: {s!r}")
    return cents / 10**places
