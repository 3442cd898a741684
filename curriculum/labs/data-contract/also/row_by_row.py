from collections import Counter, defaultdict

KINDS = {"text": "str", "whole": "int", "number": "int float", "yes/no": "bool"}


def violations(rows, contract):
    found = defaultdict(list)
    seen, gaps = set(), Counter()
    values = {name: Counter() for name in contract}
    right = []
    for row in rows:
        seen.update(row)
        for name, rules in contract.items():
            value = row.get(name)
            gaps[name] += value is None
            ok = type(value).__name__ in KINDS[rules["type"]].split()
            right.append(ok)
            if ok:
                values[name][value] += 1
    answers = iter(right)
    for number, row in enumerate(rows):
        for name, rules in contract.items():
            value, ok = row.get(name), next(answers)
            if value is None:
                if gaps[name] > rules.get("gaps", 0) * len(rows):
                    found[name, "gaps"].append(number)
            elif not ok:
                found[name, "type"].append(number)
            else:
                if "range" in rules and not (
                    rules["range"][0] <= value and value <= rules["range"][1]
                ):
                    found[name, "range"].append(number)
                if "values" in rules and value not in rules["values"]:
                    found[name, "values"].append(number)
                if rules.get("unique") and values[name][value] > 1:
                    found[name, "unique"].append(number)
    if rows:
        for name in contract.keys() - seen:
            found.pop((name, "gaps"), None)
            found[name, "missing"] = []
        for name in seen - contract.keys():
            found[name, "unknown"] = []
    return dict(found)
