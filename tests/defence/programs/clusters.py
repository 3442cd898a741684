"""K-means on points in the plane, with lists alone."""


def distance(a, b):
    """Squared distance.

    >>> distance((0, 0), (3, 4))
    25
    """
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2


def nearest(point, centres):
    """
    >>> nearest((1, 1), [(0, 0), (2, 2), (5, 5)])
    0
    >>> nearest((4, 4), [(0, 0), (2, 2), (5, 5)])
    2
    """
    best = 0
    for number in range(1, len(centres)):
        if distance(point, centres[number]) < distance(point, centres[best]):
            best = number
    return best


def assign(points, centres):
    """
    >>> assign([(0, 1), (9, 9), (1, 0)], [(0, 0), (8, 8)])
    [0, 1, 0]
    """
    return [nearest(point, centres) for point in points]


def centre(points):
    """
    >>> centre([(0, 0), (2, 4)])
    (1.0, 2.0)
    """
    n = len(points)
    return (sum(p[0] for p in points) / n, sum(p[1] for p in points) / n)


def kmeans(points, centres, rounds=10):
    """
    >>> kmeans([(0, 0), (0, 2), (8, 8), (8, 10)], [(0, 0), (8, 8)])
    [(0.0, 1.0), (8.0, 9.0)]
    >>> kmeans([(0, 0), (1, 1)], [(0, 0), (9, 9)], 1)
    [(0.5, 0.5), (9, 9)]
    """
    for _ in range(rounds):
        labels = assign(points, centres)
        moved = []
        for number, old in enumerate(centres):
            own = [p for p, label in zip(points, labels) if label == number]
            moved.append(centre(own) if own else old)
        if moved == centres:
            break
        centres = moved
    return centres
