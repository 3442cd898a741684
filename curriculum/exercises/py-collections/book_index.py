"""The index of a book

You get a book page by page: for each page a list of its important words. Build the index: for each word, the list of
the pages on which it occurs. The first page has number 1.

- `pages`: a list of lists of texts. A word may occur several times on a page; in the index the page is listed once.
- Returns a dict. Its keys are the words; the value for each is the list of its pages, the lowest number first.

>>> book_index([["sun", "moon"], ["moon", "tide", "moon"]])
{'sun': [1], 'moon': [1, 2], 'tide': [2]}
>>> book_index([[], ["sun"]])
{'sun': [2]}
"""

minutes = 8
chapter = "02-look-it-up"
hint = "You need a loop in a loop: pages with their numbers, and for each page its words. Before you append a number, check whether it is there already."


def book_index(pages: list[list[str]]) -> dict[str, list[int]]:
    index = {}
    for position, words in enumerate(pages):
        for word in words:
            numbers = index.setdefault(word, [])
            if position + 1 not in numbers:
                numbers.append(position + 1)
    return index


def cases(rng):
    yield ([],)
    yield ([[]],)
    yield ([["sun"]],)
    yield ([["sun", "sun"]],)
    yield ([[], ["sun"]],)
    yield ([["sun"], ["sun"]],)
    yield ([["sun", "moon"], ["moon", "tide", "moon"]],)
    yield ([["tide"], ["sun"], ["tide", "sun", "tide"]],)
    yield ([["moon", "sun", "moon"], [], ["moon"]],)
    words = ["sun", "moon", "tide", "star", "wind"]
    for n in (3, 4, 6):
        yield ([[words[i] for i in rng.integers(0, 5, int(rng.integers(1, 5)))] for _ in range(n)] + [["sun", "wind", "sun"]],)


def wrong_page_named_twice(pages):
    """If a word occurs twice on a page, your index lists that page twice. Once is enough for a reader."""
    index = {}
    for position, words in enumerate(pages):
        for word in words:
            index.setdefault(word, []).append(position + 1)
    return index


def wrong_first_page_is_zero(pages):
    """Your pages are numbered as Python counts positions. In a book the first page is page 1."""
    index = {}
    for position, words in enumerate(pages):
        for word in words:
            numbers = index.setdefault(word, [])
            if position not in numbers:
                numbers.append(position)
    return index


def wrong_only_the_last_page(pages):
    """You write a new list for the word on every page, and the earlier pages are lost. Make the list once and append to it."""
    index = {}
    for position, words in enumerate(pages):
        for word in words:
            index[word] = [position + 1]
    return index


def wrong_nothing_is_kept(pages):
    """Your index is always empty. `get` gives you a list if the word is missing, but doesn't put it into the dict:
    whatever you append to that list is lost."""
    index = {}
    for position, words in enumerate(pages):
        for word in words:
            index.get(word, []).append(position + 1)
    return index
