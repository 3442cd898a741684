from copy import deepcopy


def deep_merge(a, b):
    return deepcopy(a | b)
