from typing import List


def mean(values: List[float]) -> float:
    if not values:
        raise ValueError("no values")
    return sum(values) / len(values)


def median(values: List[float]) -> float:
    ordered = sorted(values)
    n = len(ordered)
    if n == 0:
        raise ValueError("no values")
    middle = n // 2
    if n % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def mode(values: List[int]) -> int:
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    best, most = None, 0
    for value, count in counts.items():
        if count > most:
            best, most = value, count
    return best


def outliers(values: List[float], factor: float = 1.5) -> List[float]:
    ordered = sorted(values)
    n = len(ordered)
    if n < 4:
        return []
    low, high = ordered[n // 4], ordered[(3 * n) // 4]
    spread = high - low
    return [v for v in values if v < low - factor * spread or v > high + factor * spread]


def histogram(values: List[int], width: int) -> dict:
    bins = {}
    for value in values:
        start = value // width * width
        bins[start] = bins.get(start, 0) + 1
    return bins


def test_stats():
    assert mean([1, 2, 3]) == 2
    assert median([5, 1, 3]) == 3
    assert median([4, 1, 3, 2]) == 2.5
    assert mode([1, 2, 2, 3]) == 2
    assert outliers([1, 2, 3, 2, 1, 40]) == [40]
    assert histogram([1, 4, 5, 11], 5) == {0: 2, 5: 1, 10: 1}


if __name__ == "__main__":
    test_stats()
    print("ok")
