"""You mark a row if its chance is at least 0.5, whatever the mistakes cost. If a miss costs 9 and a
false alarm 1, the chances 0.4 and 0.2 are well worth an alarm: 1.85 against 5.85.
"""

import math


def accuracy(case):
    n, positives, found = case["rows"], case["positives"], case["found"]
    right = n - positives - case["alarms"] + found
    constant = max(positives, n - positives)
    marked = found + case["alarms"]
    precision = found / marked if marked else None
    return {"gain": (right - constant) / n, "precision": precision, "recall": found / positives}


def threshold(case):
    miss, alarm = case["miss"], case["alarm"]
    limit = 0.5
    marked = [p for p in case["chances"] if p >= limit]
    passed = [p for p in case["chances"] if p < limit]
    cost = math.fsum((1 - p) * alarm for p in marked) + math.fsum(p * miss for p in passed)
    return {"threshold": limit, "marked": len(marked), "cost": cost}


def more_rows(case):
    training, validation = case["training"][-1], case["validation"][-1]
    if validation <= case["goal"]:
        buy = "nothing"
    elif training > case["goal"]:
        buy = "features"
    else:
        buy = "rows"
    return {"gap": validation - training, "buy": buy}


def report(case):
    def share(name, rows):
        right, n = case[rows][name]
        return right / n

    name = max(case["validation"], key=lambda name: share(name, "validation"))
    return {"name": name, "score": share(name, "test")}


def difference(case):
    n = case["rows"]
    d = (case["only_b"] - case["only_a"]) / n
    q = (case["only_b"] + case["only_a"]) / n
    error = math.sqrt((q - d**2) / n)
    winner = "none"
    if abs(d) > 2 * error:
        winner = "B" if d > 0 else "A"
    return {"difference": d, "error": error, "winner": winner}


KINDS = {
    "accuracy": accuracy,
    "threshold": threshold,
    "more rows": more_rows,
    "report": report,
    "difference": difference,
}


def answer(case):
    """Return the numbers and the decision that the case asks for, as a dict."""
    return KINDS[case["kind"]](case)
