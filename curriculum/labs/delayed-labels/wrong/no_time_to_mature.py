"""Your window ends today. Predictions of today have had no time to be labelled, so only the
quickest labels speak for them. With today = 20 and delay = 7 the last day that may be judged is
13."""


def estimate(predictions, labels, metric, today, window, delay):
    """Return the metric over the youngest days whose labels have had their time."""
    last = today
    first = last - window + 1
    made = {name: day for name, day, _ in predictions if first <= day <= last}
    known = {}
    for name, day, label in sorted(labels):
        if name in made and day - made[name] <= delay:
            known[name] = label
    pairs = [(known[name], score) for name, _, score in predictions if name in known]
    value = metric([label for label, _ in pairs], [score for _, score in pairs]) if pairs else None
    return {"first": first, "last": last, "rows": len(made), "labelled": len(pairs), "value": value}
