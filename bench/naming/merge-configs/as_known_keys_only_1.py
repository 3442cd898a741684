from copy import deepcopy


def deep_merge(a, b):
    def pick(key):
        if key not in b:
            return deepcopy(a[key])
        if isinstance(a[key], dict) and isinstance(b[key], dict):
            return deep_merge(a[key], b[key])
        return deepcopy(b[key])

    return {key: pick(key) for key in a}
