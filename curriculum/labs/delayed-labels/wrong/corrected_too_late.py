"""For each id you look only at its very last label, and drop the prediction if that one came too
late. An earlier label that arrived in time still counts."""


def estimate(predictions, labels, metric, today, window, delay):
    """Return the metric over the youngest days whose labels have had their time."""
    last = today - delay
    first = last - window + 1
    made = {name: day for name, day, _ in predictions if first <= day <= last}
    known = {}
    for name, day, label in sorted(labels):
        if name in made:
            known[name] = (day, label)
    known = {n: label for n, (day, label) in known.items() if day - made[n] <= delay}
    pairs = [(known[name], score) for name, _, score in predictions if name in known]
    value = metric([label for label, _ in pairs], [score for _, score in pairs]) if pairs else None
    return {"first": first, "last": last, "rows": len(made), "labelled": len(pairs), "value": value}
