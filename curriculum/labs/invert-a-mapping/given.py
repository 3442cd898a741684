"""What a caller may do with the answer, beside your function."""


def grown(invert, d, value):
    """Append to the list of one value; answer the whole table and what became of d."""
    answer = invert(d)
    answer[value].append("more")
    return [answer, d]
