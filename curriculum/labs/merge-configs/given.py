"""What a caller may do with the answer, beside your function."""


def left_when_the_answer_changes(deep_merge, a, b, paths):
    """Write into the dict or list at the end of each path of the answer; answer a and b."""
    answer = deep_merge(a, b)
    for path in paths:
        place = answer
        for key in path:
            place = place[key]
        if isinstance(place, list):
            place.append("more")
        else:
            place["more"] = "more"
    return [a, b]


def same_table(deep_merge, a):
    """Lay a table over itself; answer what comes out."""
    return deep_merge(a, a)
