"""An order, line by line

An order says how many of each article the customer wants. Return one text for each article, such as `"2 x tea"`, in
the order of the dict. Leave out articles with the number 0. Leave out negative numbers too: those are articles that
the customer sent back.

- `order`: a dict from names of articles to ints.
- Returns a list of texts. `order` is not changed.

>>> order_lines({"tea": 2, "milk": 0, "rice": -1, "jam": 1})
['2 x tea', '1 x jam']
>>> order_lines({})
[]
"""

minutes = 4
chapter = "05-loop-in-a-loop"


def order_lines(order: dict[str, int]) -> list[str]:
    lines = []
    for article, pieces in order.items():
        if pieces > 0:
            lines.append(f"{pieces} x {article}")
    return lines


def cases(rng):
    yield ({},)
    yield ({"tea": 1},)
    yield ({"tea": 0},)
    yield ({"tea": -1},)
    yield ({"tea": 2, "milk": 0, "rice": -1, "jam": 1},)
    yield ({"nails": -3, "screws": 12},)
    yield ({"a": 3, "b": 2, "c": -2, "d": 1},)
    names = ["bread", "rice", "eggs", "salt", "oil"]
    for n in (3, 4, 5):
        counts = rng.integers(-1, 4, n).tolist()
        yield ({"cocoa": 0, "soap": 2} | {names[i]: counts[i] for i in range(n)},)


def wrong_name_and_number_swapped(order):
    """Your texts read "tea x 2". Which of the two names after `for` stands for the key, and which for the value?"""
    lines = []
    for pieces, article in order.items():
        if article > 0:
            lines.append(f"{pieces} x {article}")
    return lines


def wrong_zero_pieces_listed(order):
    """You list articles that nobody wants. Only some of the entries should get into the list."""
    lines = []
    for article, pieces in order.items():
        lines.append(f"{pieces} x {article}")
    return lines


def wrong_sent_back_listed(order):
    """You leave out only the zeros, so articles that were sent back are listed as "-1 x rice"."""
    lines = []
    for article, pieces in order.items():
        if pieces != 0:
            lines.append(f"{pieces} x {article}")
    return lines


def wrong_one_line_for_each_piece(order):
    """You write one line for every single piece. Each article gets one line, which contains the number."""
    lines = []
    for article, pieces in order.items():
        for _ in range(pieces):
            lines.append(f"1 x {article}")
    return lines
