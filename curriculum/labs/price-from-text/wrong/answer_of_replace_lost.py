"""Your program calls `replace` and then loses the result. A text never changes: after the line
`s.replace("EUR", "")` the name `s` still stands for '7 EUR', so nothing has been removed. Give the
result a name: `s = s.replace("EUR", "")`."""


def parse_price(s: str) -> float:
    """Return the price that a text such as '1 299,90 EUR' names."""
    s.replace("EUR", "")
    s.replace(" ", "")
    s.replace(",", ".")
    return float(s)
