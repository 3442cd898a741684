def invert(d):
    return dict(zip(d.values(), d.keys()))
