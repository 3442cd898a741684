def make_multipliers(n):
    functions = []
    i = 0
    while i < n:

        def multiplier(x):
            return i * x

        functions.append(multiplier)
        i = i + 1
    return functions
