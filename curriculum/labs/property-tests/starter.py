from merge import merge


def test_two_overlapping_spans():
    # TODO: one example catches little; draw many lists and say what must hold for all of them
    assert merge([(0, 4), (3, 6)]) == [(0, 6)]
