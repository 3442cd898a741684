"""Of several labels you keep the one that stands last in the list. The list is in no order; the day
on which a label arrived says which is the correction."""


def estimate(predictions, labels, metric, today, window, delay):
    """Return the metric over the youngest days whose labels have had their time."""
    last = today - delay
    first = last - window + 1
    made = {name: day for name, day, _ in predictions if first <= day <= last}
    known = {}
    for name, day, label in labels:
        if name in made and day - made[name] <= delay:
            known[name] = label
    pairs = [(known[name], score) for name, _, score in predictions if name in known]
    value = metric([label for label, _ in pairs], [score for _, score in pairs]) if pairs else None
    return {"first": first, "last": last, "rows": len(made), "labelled": len(pairs), "value": value}
