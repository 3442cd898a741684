"""Fill the gaps: a library card

A library card promises two things: there are never more books on it than its limit, and no title is on it twice. Fill the
gaps in the class. The function `on_loan` is finished and uses it.

- `limit`: an int, at least 1. `requests`: a list of tuples, a title and a bool: True asks to borrow the book, False gives it back.
- `borrow` puts the title on the card and returns True. If the card is full or has the title already, it returns False, and the
  card stays as it was.
- `give_back` takes the title off the card. It raises `ValueError` if the title isn't on it.
- `titles` is read without parentheses: a list of the titles on the card, in the order in which they were borrowed.
- `on_loan` returns a list with the titles on the card at the end and the number of requests to borrow that were refused.

>>> on_loan(2, [("Emma", True), ("Ulysses", True), ("Dracula", True), ("Emma", False)])
[['Ulysses'], 1]
>>> on_loan(2, [("Emma", True), ("Emma", True)])
[['Emma'], 1]
"""

equivalent = {
    "Compare_Eq_GtE @ 13:if len(self._titles) == self._limit or title in self._titles: -> if len(self._titles) >= self._limit or title in self._titles:": "there are never more books than the limit, so == and >= are the same here",
    "DropStatement @ 20:raise ValueError(f'not on this card: {title}') -> pass": "`list.remove` raises a ValueError too; ours only says more",
}
kind = "complete"
minutes = 9
chapter = "01-objects-that-remember"
hint = "In `borrow`, two questions come before the list is touched. Which numbers do you compare when the card is full?"

starter = '''
class _Card:
    """The books that somebody has borrowed, at most `limit` of them."""

    def __init__(self, limit):
        self._limit = limit
        self._titles = ...

    @property
    def titles(self):
        return ...

    def borrow(self, title):
        ...

    def give_back(self, title):
        ...


def on_loan(limit: int, requests: list[tuple[str, bool]]) -> list:
    card = _Card(limit)
    refused = 0
    for title, borrows in requests:
        if not borrows:
            card.give_back(title)
        elif not card.borrow(title):
            refused += 1
    return [card.titles, refused]
'''


class _Card:
    """The books that somebody has borrowed, at most `limit` of them."""

    def __init__(self, limit):
        self._limit = limit
        self._titles = []

    @property
    def titles(self):
        return list(self._titles)

    def borrow(self, title):
        if len(self._titles) == self._limit or title in self._titles:
            return False
        self._titles.append(title)
        return True

    def give_back(self, title):
        if title not in self._titles:
            raise ValueError(f"not on this card: {title}")
        self._titles.remove(title)


def on_loan(limit: int, requests: list[tuple[str, bool]]) -> list:
    card = _Card(limit)
    refused = 0
    for title, borrows in requests:
        if not borrows:
            card.give_back(title)
        elif not card.borrow(title):
            refused += 1
    return [card.titles, refused]


def cases(rng):
    yield (1, [])
    yield (1, [("Emma", True)])
    yield (1, [("Emma", False)])
    yield (1, [("Emma", True), ("Dune", True)])
    yield (2, [("Emma", True), ("Emma", True)])
    yield (2, [("Emma", True), ("Dune", False)])
    yield (2, [("Kim", True), ("Emma", True)])
    yield (2, [("Emma", True), ("Dune", True), ("Dune", False)])
    yield (1, [("Emma", True), ("Emma", False), ("Emma", False)])
    yield (3, [("Emma", True), ("Dune", True), ("Emma", True), ("Emma", False)])
    yield (2, [("Emma", True), ("Ulysses", True), ("Dracula", True), ("Emma", False)])
    yield (1, [("Emma", True), ("Dune", True), ("Dune", False)])
    yield (1, [("Emma", True), ("Emma", False), ("Dune", True)])
    titles = ["Emma", "Dune", "Ulysses", "Dracula", "Kim"]
    for n in (4, 7, 10):
        picks = [titles[i] for i in rng.integers(0, 5, n)]
        requests = [(t, True) for t in ["Kim", "Kim"] + picks]
        yield (2, requests)
        yield (3, requests + [("Kim", False), ("Emma", True), ("Emma", True)])


def wrong_changes_first(limit, requests):
    """You append the title and look afterwards. The refused book is on the card, although you returned False."""
    titles, refused = [], 0
    for title, borrows in requests:
        if not borrows:
            titles.remove(title)
        else:
            full = len(titles) == limit or title in titles
            titles.append(title)
            if full:
                refused += 1
    return [titles, refused]


def wrong_last_place_refused(limit, requests):
    """Your card is full one book too early. A card with the limit 1 takes one book."""
    titles, refused = [], 0
    for title, borrows in requests:
        if not borrows:
            if title not in titles:
                raise ValueError
            titles.remove(title)
        elif len(titles) >= limit - 1 or title in titles:
            refused += 1
        else:
            titles.append(title)
    return [titles, refused]


def wrong_silent_return(limit, requests):
    """You do nothing when somebody gives back a book that isn't on the card. The task asks for a ValueError, which
    nobody can overlook."""
    titles, refused = [], 0
    for title, borrows in requests:
        if not borrows:
            if title in titles:
                titles.remove(title)
        elif len(titles) == limit or title in titles:
            refused += 1
        else:
            titles.append(title)
    return [titles, refused]


def wrong_same_title_twice(limit, requests):
    """You ask only whether the card is full. The same title can be on your card twice."""
    titles, refused = [], 0
    for title, borrows in requests:
        if not borrows:
            if title not in titles:
                raise ValueError
            titles.remove(title)
        elif len(titles) == limit:
            refused += 1
        else:
            titles.append(title)
    return [titles, refused]
