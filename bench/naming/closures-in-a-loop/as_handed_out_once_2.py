def make_multipliers(n):
    for i in range(n):

        def f(x, i=i):
            return i * x

        yield f
