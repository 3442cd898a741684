"""You return the accuracy itself as the gain. With 10 positives in 1,000 rows 0.976 sounds good, but
always saying "no" reaches 0.99: the gain is -0.014.
"""

import math


def accuracy(case):
    n, positives, found = case["rows"], case["positives"], case["found"]
    right = n - positives - case["alarms"] + found
    marked = found + case["alarms"]
    precision = found / marked if marked else None
    return {"gain": right / n, "precision": precision, "recall": found / positives}


def threshold(case):
    miss, alarm = case["miss"], case["alarm"]
    limit = alarm / (alarm + miss)
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
