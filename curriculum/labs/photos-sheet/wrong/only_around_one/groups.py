"""You take the pictures that are linked to the first one, and stop there. A picture that is linked to one of these stays alone or begins
another group, though links lead to it. Go on from each picture that you have found."""


def similarities(rows):
    """Return how similar each two of the vectors are, as it is printed."""
    return [[round(float(one @ other), 3) for other in rows] for one in rows]


def reached(near, least, start):
    """Return the numbers of the pictures that are reached from one of them over links."""
    found, waiting = {start}, [start]
    here = waiting.pop()
    for other, score in enumerate(near[here]):
        if score >= least and other not in found:
            found.add(other)
    return found


def grouped(near, least):
    """Return the groups as sets of numbers; a picture without a link is a group of its own."""
    groups, left = [], set(range(len(near)))
    while left:
        groups.append(reached(near, least, min(left)) & left)
        left -= groups[-1]
    return groups


def lowest(near, group):
    """Return the similarity of the two that are least alike."""
    return min(near[one][other] for one in group for other in group)


def in_order(near, group, pixels):
    """Return a group as a list: the largest picture, then the others, the most similar first."""
    first = min(group, key=lambda i: (-pixels[i], i))
    return [first, *sorted(group - {first}, key=lambda i: (-near[first][i], i))]
