"""You take out the rows that break the range before the gaps are counted. The share then has another base: in the example
one gap in four rows is 0.25 and not 0.2, a false alarm."""

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
        low, high = rules.get("range", (0, 0))
        kept = [v for v in values if "range" not in rules or type(v) not in (int, float) or low <= v <= high]
        if len(gaps) > rules.get("gaps", 0) * len(kept):
            found[name, "gaps"] = gaps
        there = {i: value for i, value in enumerate(values) if value is not None}
        note(name, "type", [i for i, value in there.items() if type(value) not in TYPES[rules["type"]]])
        good = {i: value for i, value in there.items() if type(value) in TYPES[rules["type"]]}
        if "range" in rules:
            low, high = rules["range"]
            note(name, "range", [i for i, value in good.items() if not low <= value <= high])
        if "values" in rules:
            note(name, "values", [i for i, value in good.items() if value not in rules["values"]])
        if rules.get("unique", False):
            times = {}
            for value in good.values():
                times[value] = times.get(value, 0) + 1
            note(name, "unique", [i for i, value in good.items() if times[value] > 1])
    return found
