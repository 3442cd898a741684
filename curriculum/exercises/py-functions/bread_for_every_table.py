"""Find the mistake: bread for every table

In a restaurant each table has an order sheet. It begins with bread, then come the dishes in the order in which they were
ordered. `sheets` makes the sheets of one evening with the help of `note`. But every sheet holds the
dishes of all the tables. Find the mistake and fix it.

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
    """All tables share one sheet. A list that is the default of a parameter is made only once, in the line `def`. Where
    do you write lines that are to run at every call?"""
    sheet = []
    result = []
    for dishes in tables:
        sheet.append("bread")
        for dish in dishes:
            sheet.append(dish)
        result.append(sheet)
    return result


def wrong_new_sheet_for_every_dish(tables):
    """Your sheets hold nothing but bread. If `note` begins a new sheet for every dish, the dish isn't on the table's
    sheet. A new one is needed only if no sheet was passed."""
    return [["bread"] for dishes in tables]


def wrong_sheet_of_the_last_dish(tables):
    """Each of your sheets holds only what was written last. The dish must be written on the sheet that was passed."""
    return [dishes[-1:] or ["bread"] for dishes in tables]
