def pairs_with_sum(xs, s):
    before, pairs = [], 0
    known = set()
    for x in xs:
        if (s - x) in known:
            pairs = pairs + 1
        known.add(x)
        before.append(x)
    return pairs
