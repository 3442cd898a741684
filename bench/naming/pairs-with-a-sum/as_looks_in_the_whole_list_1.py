def pairs_with_sum(xs, s):
    there = set(xs)
    with_partner = [x for x in xs if s - x in there]
    return len(with_partner) // 2
