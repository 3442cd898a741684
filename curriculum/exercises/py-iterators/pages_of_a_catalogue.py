"""Pages of a catalogue

A shop shows its articles on pages, `size` on each; the last page may have fewer. Write a generator that takes the articles from any
iterable, one page after the other, and use it to find what is on certain pages.

- `articles`: a list of texts, possibly empty. `size`: an int, 1 or more, the number of articles on a page.
- `wanted`: a list of ints, the numbers of pages, counted from 1, in any order.
- Returns a list of lists of texts: the articles of each wanted page, in the order of `wanted`. A page that isn't there is an empty list.

>>> pages(["pen", "ink", "cup", "map", "bag"], 2, [3, 1, 4])
[['bag'], ['pen', 'ink'], []]
"""

minutes = 5
chapter = "03-pipelines"
hint = "`list(islice(it, size))` takes one page from an iterator and moves its bookmark on. How does it show that nothing was left?"

from itertools import islice


def _in_pages(items, size):
    rest = iter(items)
    page = list(islice(rest, size))
    while page:
        yield page
        page = list(islice(rest, size))


def pages(articles: list[str], size: int, wanted: list[int]) -> list[list[str]]:
    found = dict(enumerate(_in_pages(articles, size), 1))
    return [found.get(number, []) for number in wanted]


def cases(rng):
    yield ([], 2, [1])
    yield ([], 3, [])
    yield (["pen"], 1, [1, 2])
    yield (["pen"], 5, [1])
    yield (["pen", "ink"], 1, [2, 1])
    yield (["pen", "ink"], 2, [1, 2])
    yield (["pen", "ink", "cup"], 2, [1, 2, 3])
    yield (["pen", "ink", "cup", "map"], 2, [2, 2, 9])
    yield (["pen", "ink", "cup", "map", "bag"], 2, [3, 1, 4])
    yield (["a", "b", "c", "d", "e", "f", "g"], 3, [3, 2, 1])
    for n in (7, 11, 14):
        articles = [f"no {i}" for i in rng.permutation(n).tolist()]
        yield (articles, 3, rng.integers(1, 7, 4).tolist() + [1, n // 3, n // 3 + 1])


def wrong_last_page_lost(articles, size, wanted):
    """You lose a last page that isn't full. It has fewer articles, but is a page all the same."""
    found = [articles[i : i + size] for i in range(0, len(articles) - size + 1, size)]
    return [found[n - 1] if n <= len(found) else [] for n in wanted]


def wrong_first_page_again(articles, size, wanted):
    """All your pages show the first articles. `islice` on a list begins at its front each time; on an iterator it goes on where
    the bookmark is."""
    count = -(-len(articles) // size)
    return [articles[:size] if n <= count else [] for n in wanted]


def wrong_counted_from_zero(articles, size, wanted):
    """You count the pages from 0. Page 1 is the first."""
    return [articles[n * size : n * size + size] for n in wanted]


def wrong_order_of_the_catalogue(articles, size, wanted):
    """Your pages come in the order of the catalogue. Return them in the order of `wanted`."""
    return [articles[(n - 1) * size : n * size] for n in sorted(wanted)]
