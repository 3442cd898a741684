def read(text):
    known = []
    problems = []
    number = 0
    for line in text.split("\n"):
        number += 1
        parts = [part.strip() for part in line.split("=", 1)]
        if parts == [""] or parts[0][:1] == "#":
            continue
        if len(parts) < 2 or "" in parts:
            problems.append(f"what is meant in line {number}?")
        else:
            known.append(parts)
    return known, problems


def sums(bookings, known):
    totals = {}
    for booking in bookings:
        where = "\n".join([booking["Payee"], booking["Purpose"]]).casefold()
        fitting = [name for text, name in known if text.casefold() in where]
        name = fitting[0] if fitting else None
        totals.setdefault(name, []).append(booking["Amount"])
    rest = totals.pop(None, None)
    rows = [(name, sum(totals[name])) for name in sorted(totals)]
    if rest is not None:
        rows.append(("uncategorised", sum(rest)))
    return rows
