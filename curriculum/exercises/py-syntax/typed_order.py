"""A typed order

In a web shop a customer types the price of one piece and the number of pieces. Both arrive as text.

Write the function `typed_order(price, count)`. `price` is a text such as `"4.25"` or `"3"`, `count` a text of digits
such as `"12"`. The function returns the price of all the pieces, as a float.

>>> typed_order("4.25", "3")
12.75
>>> typed_order("2", "10")
20.0
"""

minutes = 3
chapter = "06-conversions"


def typed_order(price: str, count: str) -> float:
    return float(price) * int(count)


def cases(rng):
    yield ("2", "1")
    yield ("4.25", "3")
    yield ("2", "10")
    yield ("0.5", "7")
    yield ("12", "4")
    for _ in range(4):
        yield (f"{rng.integers(4, 80).item() / 4}", str(rng.integers(2, 30)))


def wrong_whole_prices(price, count):
    """You read the price with `int`. It reads whole numbers only, so a price such as 4.25 is an error."""
    return int(price) * int(count)


def wrong_price_repeated(price, count):
    """You multiply the text by the number: `"4.25"` three times is `"4.254.254.25"`. Both texts must become numbers
    before you calculate."""
    return price * int(count)


def wrong_text_of_total(price, count):
    """You return a text. It looks right, but you cannot add anything to it. The task asks for a float."""
    return str(float(price) * int(count))


def wrong_cut_price(price, count):
    """You cut the price down to a whole number before you multiply. The digits after the point are part of it."""
    return float(int(float(price)) * int(count))
