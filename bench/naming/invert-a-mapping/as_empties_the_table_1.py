def invert(d):
    turned = {}
    for key in list(d):
        value = d.pop(key)
        turned.setdefault(value, []).append(key)
    return turned
