def rrf(lists, weights, k=60):
    """A dict of places for each list; then each document in the order in which it is met."""
    used = [
        (dict(found), weight) for found, weight in zip(lists, weights, strict=True) if weight > 0
    ]
    places = [{document: i + 1 for i, document in enumerate(found)} for found, _ in used]
    met = []
    for found, _ in used:
        met += [document for document in found if document not in met]
    fused = []
    for document in met:
        parts = [
            weight / (k + place[document])
            for place, (_, weight) in zip(places, used, strict=True)
            if document in place
        ]
        fused.append((document, sum(parts)))
    fused.sort(key=lambda pair: pair[1], reverse=True)
    return fused


def mean_reciprocal_rank(questions, weights, k):
    """The place of each gold document; the smallest counts."""
    values = []
    for lists, gold in questions:
        order = [document for document, _ in rrf(lists, weights, k)]
        found = [order.index(document) + 1 for document in gold if document in order]
        values.append(1 / min(found) if found else 0.0)
    return sum(values) / len(values)


def choose(questions, options, k):
    """max keeps the first of equals."""
    values = [mean_reciprocal_rank(questions, option, k) for option in options]
    best = max(range(len(options)), key=lambda i: values[i])
    return options[best], values
