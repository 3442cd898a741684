def pairs_with_sum(xs, s):
    how_often = {}
    for x in xs:
        how_often[x] = how_often.get(x, 0) + 1
    return sum(how_often.get(s - x, 0) for x in xs) // 2
