"""You count every label that is there, however late it came. Older days have then had more time
than younger ones, and next week the same days get another value. b's label came 8 days after, with
a delay of 7."""


def estimate(predictions, labels, metric, today, window, delay):
    """Return the metric over the youngest days whose labels have had their time."""
    last = today - delay
    first = last - window + 1
    made = {name: day for name, day, _ in predictions if first <= day <= last}
    known = {}
    for name, _, label in sorted(labels):
        if name in made:
            known[name] = label
    pairs = [(known[name], score) for name, _, score in predictions if name in known]
    value = metric([label for label, _ in pairs], [score for _, score in pairs]) if pairs else None
    return {"first": first, "last": last, "rows": len(made), "labelled": len(pairs), "value": value}
