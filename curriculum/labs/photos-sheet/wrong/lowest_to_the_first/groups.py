"""You look for the lowest similarity among those with the first picture. Two others of the group may be less alike than that, and then
the title promises too much. Look at each two of them."""


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
    groups, left = [], set(range(len(near)))
    while left:
        groups.append(reached(near, least, min(left)))
        left -= groups[-1]
    return groups


def lowest(near, group, first):
    """Return the lowest similarity."""
    return min(near[first][other] for other in group)


def in_order(near, group, pixels):
    """Return a group as a list: the largest picture, then the others, the most similar first."""
    first = min(group, key=lambda i: (-pixels[i], i))
    return [first, *sorted(group - {first}, key=lambda i: (-near[first][i], i))]
