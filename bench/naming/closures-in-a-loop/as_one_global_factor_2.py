STATE = {"factor": 0}


def make_multipliers(n):
    fs = []
    for i in range(n):
        STATE["factor"] = i
        fs.append(lambda x: STATE["factor"] * x)
    return fs
