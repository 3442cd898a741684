"""Double clicks

A website writes down which button somebody pressed. Impatient visitors click the same button several times in a row. Return the list with each
such row of equal clicks replaced by a single one. If the same button is pressed again later, after another one, it counts again.

- `clicks`: a list of texts, possibly empty.
- Returns a new list of texts. `clicks` is not changed.

>>> single(["buy", "buy", "back", "buy", "buy", "buy"])
['buy', 'back', 'buy']
>>> single([])
[]
"""

minutes = 5
chapter = "03-build-a-list"
hint = "Compare each click with the last one in the new list. What if the new list is still empty?"

equivalent = {
    "Compare_Eq_LtE @ 4:if kept == [] or click != kept[-1]: -> if kept <= [] or click != kept[-1]:": "no list is smaller than the empty one",
}


def single(clicks: list[str]) -> list[str]:
    kept = []
    for click in clicks:
        if kept == [] or click != kept[-1]:
            kept.append(click)
    return kept


def cases(rng):
    yield ([],)
    yield (["buy"],)
    yield (["buy", "buy"],)
    yield (["buy", "back"],)
    yield (["buy", "back", "buy"],)
    yield (["", "", "buy", ""],)
    yield (["buy", "buy", "back", "back", "back"],)
    yield (["a", "b", "b", "a", "a", "b"],)
    yield (["buy", "buy", "back", "buy", "buy", "buy"],)
    for n in (5, 9, 14):
        yield (["buy", "buy", "back", "buy"] + [["buy", "back", "help"][i] for i in rng.integers(0, 3, n)],)


def wrong_each_button_once(clicks):
    """You keep each button once. If it is pressed again after another one, it counts again."""
    kept = []
    for click in clicks:
        if click not in kept:
            kept.append(click)
    return kept


def wrong_first_click_lost(clicks):
    """The first click is missing: it has none before it to be compared with, and it always counts."""
    return [clicks[i] for i in range(1, len(clicks)) if clicks[i] != clicks[i - 1]]


def wrong_last_click_compared(clicks):
    """The last button is missing from your list. If you compare each click with the next one, the last click has none
    to be compared with: compare it with the one before."""
    return [clicks[i] for i in range(len(clicks) - 1) if clicks[i] != clicks[i + 1]]
