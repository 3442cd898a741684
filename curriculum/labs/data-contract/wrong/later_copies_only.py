"""Of a repeated value you list the later rows and not the first. Which of them is right the check
can't know, so all of them belong in the list."""

TYPES = {"text": (str,), "whole": (int,), "number": (int, float), "yes/no": (bool,)}


def violations(rows, contract):
    """List every violation of the contract: (column, rule) and the numbers of the rows."""
    found = {}

    def note(column, rule, numbers):
        if numbers:
            found[column, rule] = numbers

    present = {name for row in rows for name in row}
    for name in present - set(contract):
        found[name, "unknown"] = []
    for name, rules in contract.items():
        if rows and name not in present:
            found[name, "missing"] = []
            continue
        values = [row.get(name) for row in rows]
        gaps = [i for i, value in enumerate(values) if value is None]
        if len(gaps) > rules.get("gaps", 0) * len(rows):
            found[name, "gaps"] = gaps
        there = {i: value for i, value in enumerate(values) if value is not None}
        note(
            name,
            "type",
            [i for i, value in there.items() if type(value) not in TYPES[rules["type"]]],
        )
        good = {i: value for i, value in there.items() if type(value) in TYPES[rules["type"]]}
        if "range" in rules:
            low, high = rules["range"]
            note(name, "range", [i for i, value in good.items() if not low <= value <= high])
        if "values" in rules:
            note(name, "values", [i for i, value in good.items() if value not in rules["values"]])
        if rules.get("unique", False):
            seen = set()
            again = []
            for i, value in good.items():
                if value in seen:
                    again.append(i)
                seen.add(value)
            note(name, "unique", again)
    return found
