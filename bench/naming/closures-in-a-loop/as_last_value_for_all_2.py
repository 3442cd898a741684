def make_multipliers(n):
    functions = []
    i = 0
    for _ in range(n):
        i_now = i
        functions.append(lambda number: number * i_now)
        i += 1
    return functions
