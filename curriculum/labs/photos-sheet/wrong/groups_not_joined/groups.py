"""You put each picture into the first group in which it has a link. If it has links into two groups, they are one group from then on,
and you leave them apart."""


def similarities(rows):
    """Return how similar each two of the vectors are, as it is printed."""
    return [[round(float(one @ other), 3) for other in rows] for one in rows]


def reached(near, least, start):
    """Return the numbers of the pictures that are reached from one of them over links."""
    found, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        for other, score in enumerate(near[here]):
            if score >= least and other not in found:
                found.add(other)
                waiting.append(other)
    return found


def grouped(near, least):
    """Return the groups as sets of numbers; a picture without a link is a group of its own."""
    groups = []
    for here, scores in enumerate(near):
        linked = [group for group in groups if any(scores[other] >= least for other in group)]
        if linked:
            linked[0].add(here)
        else:
            groups.append({here})
    return groups


def lowest(near, group):
    """Return the similarity of the two that are least alike."""
    return min(near[one][other] for one in group for other in group)


def in_order(near, group, pixels):
    """Return a group as a list: the largest picture, then the others, the most similar first."""
    first = min(group, key=lambda i: (-pixels[i], i))
    return [first, *sorted(group - {first}, key=lambda i: (-near[first][i], i))]
