"""You add a booking to the category of every rule that fits. Its amount is then counted twice, and the sums are
higher than what was spent. The first rule that fits decides."""


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


def categories(booking, rules):
    """Return the categories of the rules that fit a booking."""
    names = []
    for wanted, name in rules:
        if wanted in booking["Payee"].lower() or wanted in booking["Purpose"].lower():
            names.append(name)
    return names or [REST]


def sums(bookings, rules):
    """Return pairs of category and sum in the order of the report."""
    found = {}
    for booking in bookings:
        names = categories(booking, rules)
        for name in names:
            found[name] = found.get(name, 0) + booking["Amount"]
    return sorted(found.items(), key=lambda pair: (pair[0] == REST, pair[0]))
