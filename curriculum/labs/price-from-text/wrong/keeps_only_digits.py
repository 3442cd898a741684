"""Your program picks the digits and the comma out of the text and ignores everything else: '12 USD'
becomes 12.0 as if it were euros, '-5 EUR' becomes 5.0, and '1.299 EUR' becomes 1299.0. What it ignores
may change the price. Remove only what you know to be harmless, the spaces and EUR, and raise a
ValueError if anything but digits and a comma is left."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = ""
    for character in s:
        if character.isdigit() or character == ",":
            number += character
    return float(number.replace(",", "."))
