"""Goes through the predictions, and asks for the labels of each."""


def estimate(predictions, labels, metric, today, window, delay):
    arrivals = {}
    for name, day, label in labels:
        arrivals.setdefault(name, []).append((day, label))
    newest = today - delay
    rows = 0
    y, p = [], []
    for name, day, score in predictions:
        if day > newest or day + window <= newest:
            continue
        rows += 1
        best = None
        for arrived, label in arrivals.get(name, []):
            if arrived <= day + delay and (best is None or arrived > best[0]):
                best = (arrived, label)
        if best is not None:
            y.append(best[1])
            p.append(score)
    result = {"first": newest + 1 - window, "last": newest, "rows": rows, "labelled": len(y)}
    result["value"] = None if not y else metric(y, p)
    return result
