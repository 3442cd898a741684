"""The honours board

A school writes the names of its best pupils on a board: most medals first, and those with equally many in alphabetical
order. Return the names in this order.

- `rows`: a list of lists of a name and a number of medals, in no order; possibly empty. No name occurs twice, and all begin with a capital.
- `places`: how many names the board has room for, an int, 0 or more. If there are fewer pupils, it stays partly empty.
- Returns a list of texts.

>>> board([["Max", 2], ["Zoe", 5], ["Ada", 2], ["Ben", 5]], 3)
['Ben', 'Zoe', 'Ada']
"""

minutes = 5
chapter = "04-functions-as-values"
hint = "Items with equal keys keep the order that they had before. So sort twice: which of the two orders has to be made first?"


def board(rows: list[list], places: int) -> list[str]:
    by_name = sorted(rows)
    best = sorted(by_name, key=lambda row: row[1], reverse=True)
    return [row[0] for row in best[:places]]


def cases(rng):
    yield ([], 3)
    yield ([["Ada", 1]], 0)
    yield ([["Ada", 1]], 3)
    yield ([["Max", 2], ["Ada", 2]], 2)
    yield ([["Ada", 2], ["Max", 3]], 2)
    yield ([["Max", 2], ["Ada", 2], ["Ben", 2]], 2)
    yield ([["Max", 9], ["Ada", 10]], 1)
    yield ([["Max", 2], ["Zoe", 5], ["Ada", 2], ["Ben", 5]], 3)
    yield ([["Tom", 0], ["Zoe", 0], ["Ida", 12], ["Leo", 9]], 4)
    names = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus"]
    for n in (4, 5, 7):
        rows = [[names[i], int(rng.integers(0, 4))] for i in rng.permutation(7)[:n]]
        yield (rows + [["Zoe", 3], ["Yul", 3], ["Xia", 3]], n)


def wrong_alphabet_backwards(rows, places):
    """Pupils with equally many medals are in reverse alphabetical order on your board. What reverses the medals
    reverses the names as well."""
    best = sorted(rows, key=lambda row: (row[1], row[0]), reverse=True)
    return [row[0] for row in best[:places]]


def wrong_order_of_the_list(rows, places):
    """Pupils with equally many medals are in the order of the list on your board. They should be in alphabetical
    order."""
    best = sorted(rows, key=lambda row: row[1], reverse=True)
    return [row[0] for row in best[:places]]


def wrong_fewest_first(rows, places):
    """Your board begins with those who have the fewest medals."""
    best = sorted(sorted(rows), key=lambda row: row[1])
    return [row[0] for row in best[:places]]


def wrong_names_decide(rows, places):
    """Your board is in alphabetical order, whatever the medals. If you sort twice, the second sort must be the one that
    matters more."""
    best = sorted(sorted(rows, key=lambda row: row[1], reverse=True), key=lambda row: row[0])
    return [row[0] for row in best[:places]]
