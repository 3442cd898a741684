"""Find the mistake: the second report

A program makes a report for each shop: the articles of which fewer than `least` pieces are left, and their number. With a single
shop it is right. Find out what passes from one call of `report` to the next, and fix the program. Each report has to be a list of its own.

- `shops`: a list of dicts from articles to numbers of pieces. `least`: an int.
- Returns a list with a report for each shop: a list of the articles, in the order of the dict, with their number, an int, at the end.

>>> reports([{"tea": 2, "jam": 9}, {"ink": 1, "tea": 0}], 5)
[['tea', 1], ['ink', 'tea', 2]]
"""

kind = "fix"
minutes = 4
chapter = "04-say-it-once"
hint = "Which two names outlive a call of `report`? Does it need them outside at all?"

starter = '''
rows = []
count = 0


def report(stock, least):
    global count
    for article, pieces in stock.items():
        if pieces < least:
            rows.append(article)
            count = count + 1
    rows.append(count)
    return rows


def reports(shops: list[dict[str, int]], least: int) -> list[list]:
    return [report(stock, least) for stock in shops]
'''


def _report(stock, least):
    rows = [article for article, pieces in stock.items() if pieces < least]
    return rows + [len(rows)]


def reports(shops: list[dict[str, int]], least: int) -> list[list]:
    return [_report(stock, least) for stock in shops]


def cases(rng):
    yield ([], 5)
    yield ([{}], 5)
    yield ([{"tea": 5}], 5)
    yield ([{"tea": 4}], 5)
    yield ([{}, {}], 5)
    yield ([{"tea": 2}, {}], 5)
    yield ([{"tea": 2}, {"tea": 2}], 5)
    yield ([{"tea": 2, "jam": 9}, {"ink": 1, "tea": 0}], 5)
    yield ([{"tea": 2, "jam": 0}, {"ink": 1, "tea": 0}, {"jam": 3}], 3)
    names = ["tea", "jam", "ink", "salt", "soap"]
    for n in (2, 3, 4):
        shops = [dict(zip(names, rng.integers(0, 9, 5).tolist())) for _ in range(n)]
        yield (shops + [{"oil": 1, "rice": 0}, {"oil": 0}], int(rng.integers(2, 8)))


def wrong_count_goes_on(shops, least):
    """The lists are right now, but the number goes on from shop to shop. It has to start again for each report too."""
    found, count = [], 0
    for stock in shops:
        rows = [article for article, pieces in stock.items() if pieces < least]
        count += len(rows)
        found.append(rows + [count])
    return found


def wrong_all_articles_once(shops, least):
    """An article that was in an earlier report is missing from the later ones. Every shop has its own report."""
    found, seen = [], []
    for stock in shops:
        rows = [article for article, pieces in stock.items() if pieces < least and article not in seen]
        seen += rows
        found.append(rows + [len(rows)])
    return found


def wrong_exactly_enough(shops, least):
    """You also report articles of which exactly `least` pieces are left."""
    found = []
    for stock in shops:
        rows = [article for article, pieces in stock.items() if pieces <= least]
        found.append(rows + [len(rows)])
    return found
