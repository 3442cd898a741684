made = []


def make_multipliers(n):
    made.clear()
    for i in range(1, n + 1):
        made.append(lambda x, f=i: f * x)
    return made
