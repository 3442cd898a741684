def estimate(predictions, labels, metric, today, window, delay):
    """Return the metric over the youngest days whose labels have had their time."""
    last = today  # TODO: which day is the youngest that may be judged?
    first = last - window + 1
    # TODO: which label counts for which prediction?
    return {"first": first, "last": last, "rows": 0, "labelled": 0, "value": None}
