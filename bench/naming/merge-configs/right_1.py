from copy import deepcopy


def deep_merge(a, b):
    def both(x, y):
        if not (isinstance(x, dict) and isinstance(y, dict)):
            return deepcopy(y)
        keys = dict.fromkeys([*x, *y])
        return {
            k: both(x[k], y[k]) if k in x and k in y else deepcopy(x[k] if k in x else y[k])
            for k in keys
        }

    return both(a, b)
