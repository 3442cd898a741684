"""Sorts bookings into categories by rules."""

REST = "uncategorised"


def read(text):
    """Return the rules as pairs of text and category, and what is wrong with them."""
    rules, problems = [], []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        wanted, _, category = line.partition("=")
        if wanted.strip() and category.strip():
            rules.append((wanted.strip().lower(), category.strip()))
        else:
            problems.append(f"line {number} is not TEXT = CATEGORY")
    return rules, problems


def category(booking, rules):
    """Return the category of the first rule that fits a booking."""
    for wanted, name in rules:
        if wanted in booking["Payee"].lower() or wanted in booking["Purpose"].lower():
            return name
    return REST


def sums(bookings, rules):
    """Return pairs of category and sum in the order of the report."""
    found = {}
    for booking in bookings:
        name = category(booking, rules)
        found[name] = found.get(name, 0) + booking["Amount"]
    return sorted(found.items(), key=lambda pair: (pair[0] == REST, pair[0]))
