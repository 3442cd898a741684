def make_multipliers(n):
    out = []
    for k in range(n):

        def mult(x):
            return x * k

        out.append(mult)
    return out
