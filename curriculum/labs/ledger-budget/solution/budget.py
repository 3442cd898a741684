"""What each category may cost in a month."""

import bank
import categories
import months


def limit(line, known):
    """Return category and cents of a line of the budget; raise ValueError if there is a fault."""
    name, _, amount = (part.strip() for part in line.partition("="))
    try:
        cents = bank.cents(amount)
    except ValueError as error:
        raise ValueError("this is not CATEGORY = AMOUNT") from error
    if cents < 0:
        raise ValueError("a budget has no minus")
    if name not in known:
        raise ValueError(f"no rule has the category {name}")
    return name, cents


def read(text, rules):
    """Return the budget, a dict of category and cents, and what is wrong with its lines."""
    known = [categories.REST, *(name for _, name in rules)]
    limits, problems = {}, []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        try:
            name, cents = limit(line, known)
            if name in limits:
                raise ValueError(f"there is a second budget for {name}")
            limits[name] = cents
        except ValueError as error:
            problems.append(f"line {number}: {error}")
    return limits, problems


def compare(bookings, rules, limits):
    """Return a row for each month and category of the budget: month, category, spent, limit."""
    if not bookings:
        return []
    shown, rows = months.table(bookings, rules)
    found = []
    for i, month in enumerate(shown):
        spent = {}
        for sums, category in rows:
            spent[category] = -sums[i]
        for category, cents in limits.items():
            found.append((months.name(month), category, spent.get(category, 0), cents))
    return found
