"""You count a prediction without a label as a negative. c in the example may still turn out to be
fraud: unknown isn't 0. It is left out of the metric, and counted among the rows."""


def estimate(predictions, labels, metric, today, window, delay):
    """Return the metric over the youngest days whose labels have had their time."""
    last = today - delay
    first = last - window + 1
    made = {name: day for name, day, _ in predictions if first <= day <= last}
    known = {}
    for name, day, label in sorted(labels):
        if name in made and day - made[name] <= delay:
            known[name] = label
    pairs = [(known.get(name, 0), score) for name, _, score in predictions if name in made]
    value = metric([label for label, _ in pairs], [score for _, score in pairs]) if pairs else None
    return {"first": first, "last": last, "rows": len(made), "labelled": len(pairs), "value": value}
