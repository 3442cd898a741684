"""First visit

A museum has several doors, and each has a reader for visitor cards. A reader lights up green when a card is held to it for
the first time; at every later time it stays dark. The readers know nothing about each other. Write a function
that makes a reader, as a function that keeps the cards it has seen, and use it for the events of one day.

- `events`: a list of lists of two texts, the door and the card, in the order in which they happened; possibly empty.
- Returns a list of bools, one for each event: True for green.

>>> lights([["north", "A7"], ["south", "A7"], ["north", "A7"], ["north", "B2"]])
[True, True, False, True]
"""

minutes = 9
chapter = "05-functions-made-by-functions"
hint = "A dict can lead from the name of a door to its reader. When a door occurs for the first time, make it a reader; `in` tells you whether it has one."


def _make_reader():
    seen = []

    def reader(card):
        if card in seen:
            return False
        seen.append(card)
        return True

    return reader


def lights(events: list[list[str]]) -> list[bool]:
    readers = {}
    result = []
    for door, card in events:
        if door not in readers:
            readers[door] = _make_reader()
        result.append(readers[door](card))
    return result


def cases(rng):
    yield ([],)
    yield ([["north", "A7"]],)
    yield ([["north", "A7"], ["north", "A7"]],)
    yield ([["north", "A7"], ["south", "A7"]],)
    yield ([["north", "A7"], ["north", "B2"], ["north", "A7"]],)
    yield ([["north", "A7"], ["south", "A7"], ["north", "A7"], ["north", "B2"]],)
    yield ([["east", "C1"], ["west", "C1"], ["west", "C1"], ["east", "C1"]],)
    yield ([["north", "B2"], ["south", "A7"], ["north", "A7"], ["south", "A7"]],)
    doors, cards = ["north", "south", "east"], ["A7", "B2", "C1", "D4"]
    for n in (5, 9, 16):
        pairs = [[doors[int(rng.integers(0, 3))], cards[int(rng.integers(0, 4))]] for k in range(n)]
        yield (pairs + [["west", pairs[0][1]], pairs[0]],)


def wrong_one_memory_for_all(events):
    """All your readers share one list of cards, so a card that was at the north door stays dark at the south door. Where must the list be made, so that each reader has its own?"""
    seen = []
    result = []
    for door, card in events:
        result.append(card not in seen)
        seen.append(card)
    return result


def wrong_new_reader_every_time(events):
    """All your lights are green. Perhaps you make a new reader for every event: a new one has seen nothing. Make a
    reader only for a door that has none, and let it keep the cards."""
    result = []
    for door, card in events:
        seen = []
        result.append(card not in seen)
        seen.append(card)
    return result


def wrong_last_card_only(events):
    """Your reader keeps only the last card. After another card it lights up green for the first one again."""
    last = {}
    result = []
    for door, card in events:
        result.append(last.get(door) != card)
        last[door] = card
    return result


def wrong_dark_the_first_time(events):
    """Your lights are the wrong way round: green is for the first time."""
    seen = {}
    result = []
    for door, card in events:
        cards = seen.setdefault(door, [])
        result.append(card in cards)
        cards.append(card)
    return result
