"""Your window asks when the label arrived, not when the prediction was made. It mixes predictions
of many days and holds too many quick labels, which are mostly frauds."""


def estimate(predictions, labels, metric, today, window, delay):
    """Return the metric over the youngest days whose labels have had their time."""
    last = today - delay
    first = last - window + 1
    made = {name: day for name, day, _ in predictions}
    known = {}
    for name, day, label in sorted(labels):
        if name in made and first <= day <= last:
            known[name] = label
    pairs = [(known[name], score) for name, _, score in predictions if name in known]
    value = metric([label for label, _ in pairs], [score for _, score in pairs]) if pairs else None
    return {
        "first": first,
        "last": last,
        "rows": sum(first <= day <= last for day in made.values()),
        "labelled": len(pairs),
        "value": value,
    }
