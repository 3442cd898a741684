import math


def is_amount(text):
    """Whether a text is a finite number of 0 or more."""
    try:
        value = float(text)
    except (TypeError, ValueError):
        return False
    return math.isfinite(value) and value >= 0


def fault(row):
    """The first column that isn't right, or an empty text."""
    if not row.get("id"):
        return "id"
    for column in ("age", "km"):
        if not is_amount(row.get(column)):
            return column
    return ""


def flush(waiting, predict, write):
    """Score and write the rows that wait; return how many they were."""
    if not waiting:
        return 0
    scores = predict([(float(row["age"]), float(row["km"])) for row in waiting])
    if len(scores) != len(waiting):
        raise ValueError(f"{len(waiting)} rows have {len(scores)} scores")
    for row, value in zip(waiting, scores, strict=True):
        write(row["id"], value)
    return len(waiting)


def score(rows, predict, write, reject, size):
    """Score the rows in pieces; return how many were read, scored and rejected."""
    read = scored = rejected = 0
    waiting = []
    for row in rows:
        read += 1
        column = fault(row)
        if column:
            rejected += 1
            continue
        waiting.append(row)
        if len(waiting) == size:
            scored += flush(waiting, predict, write)
            waiting = []
    scored += flush(waiting, predict, write)
    return {"read": read, "scored": scored, "rejected": rejected}
