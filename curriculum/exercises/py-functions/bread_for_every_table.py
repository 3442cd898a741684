"""Find the mistake: bread for every table

In a restaurant each table has an order sheet. It begins with bread, then come the dishes in the order in which they were
ordered. `sheets` makes the sheets of one evening with the help of `note`. But every sheet holds the
dishes of all the tables. Find the mistake and mend it.

- `tables`: a list with one list of dishes (texts) for each table. A table may have ordered nothing.
- Returns a list with one sheet for each table, a list of texts. `tables` is not changed.

>>> sheets([["soup"], ["fish", "rice"]])
[['bread', 'soup'], ['bread', 'fish', 'rice']]
>>> sheets([[], []])
[['bread'], ['bread']]
"""

kind = "fix"
minutes = 5
chapter = "01-by-name"
hint = "How many lists does the line `def note(dish, sheet=[])` make, and when?"

starter = '''
def note(dish, sheet=[]):
    """Write a dish on a sheet, or on a new one if none is passed, and return that sheet."""
    sheet.append(dish)
    return sheet


def sheets(tables: list[list[str]]) -> list[list[str]]:
    result = []
    for dishes in tables:
        sheet = note("bread")
        for dish in dishes:
            note(dish, sheet)
        result.append(sheet)
    return result
'''


def _note(dish, sheet=None):
    if sheet is None:
        sheet = []
    sheet.append(dish)
    return sheet


def sheets(tables: list[list[str]]) -> list[list[str]]:
    result = []
    for dishes in tables:
        sheet = _note("bread")
        for dish in dishes:
            _note(dish, sheet)
        result.append(sheet)
    return result


def cases(rng):
    yield ([],)
    yield ([[]],)
    yield ([["soup"]],)
    yield ([[], []],)
    yield ([["soup"], []],)
    yield ([["soup"], ["fish", "rice"]],)
    yield ([["tart"], ["tart"], ["tart"]],)
    yield ([["rice", "rice"]],)
    dishes = ["soup", "fish", "rice", "tart", "salad"]
    for n in (3, 4, 6):
        sizes = rng.integers(0, 4, n).tolist()
        yield ([[dishes[i] for i in rng.integers(0, 5, size)] for size in sizes] + [["tea"]],)


def wrong_one_sheet_for_all(tables):
    """All tables still share one sheet. A list among the parameters is made once, with the line `def`. Where do you write lines that are to run at every call?"""
    sheet = []
    result = []
    for dishes in tables:
        sheet.append("bread")
        for dish in dishes:
            sheet.append(dish)
        result.append(sheet)
    return result


def wrong_new_sheet_for_every_dish(tables):
    """Your sheets hold nothing but bread: `note` begins a new sheet for every dish, even when it gets one. Only if no sheet was passed is a new one needed."""
    return [["bread"] for dishes in tables]


def wrong_sheet_of_the_last_dish(tables):
    """Your sheets have lost the bread or the earlier dishes. The sheet that was passed must be the one on which the dish is written."""
    return [dishes[-1:] for dishes in tables]
