import itertools

from merge import merge

ENDS = [-20, 3, 4, 9, 10]
PAIRS = [(a, b) for a in ENDS for b in ENDS if a <= b]
LISTS = [list(two) for two in itertools.product(PAIRS, repeat=2)]
LISTS += [[(3 * i, 3 * i + 1) for i in reversed(range(n))] for n in range(12)]


def slow(spans):
    """Joins any two that share a point, until no two do."""
    left = [tuple(span) for span in spans]
    for one, other in itertools.permutations(left, 2):
        if one[0] <= other[0] <= one[1]:
            left.remove(one)
            left.remove(other)
            return slow([*left, (one[0], max(one[1], other[1]))])
    return sorted(left)


def test_agrees_with_a_slow_program():
    for spans in LISTS:
        answer = [tuple(pair) for pair in merge(spans.copy())]
        assert answer == slow(spans), spans


def test_leaves_the_list_alone():
    spans = [(5, 6), (1, 2)]
    merge(spans)
    assert spans == [(5, 6), (1, 2)]
