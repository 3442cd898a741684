def same(x):
    return x


def pipeline(first=same, second=same):
    def run(x):
        return second(first(x))

    return run
