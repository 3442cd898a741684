"""Your program checks that only digits and commas are left, then uses only the first two parts of the
text: in '1,299,50 EUR' the 50 is thrown away and 1.299 remains. Two commas mean that one of them stands
for something else, and the text does not say which: raise a ValueError."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    number = s.replace("EUR", "").replace(" ", "")
    if not number.replace(",", "").isdigit():
        raise ValueError(f"not a price: {s!r}")
    parts = number.split(",") + ["0"]
    return float(parts[0] + "." + parts[1])
