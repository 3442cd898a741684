from copy import deepcopy


def deep_merge(a, b):
    out = deepcopy(a)
    for key in b:
        if key in out and type(out[key]) is dict and type(b[key]) is dict:
            out[key] = deep_merge(out[key], b[key])
        else:
            out[key] = b[key]
    return out
