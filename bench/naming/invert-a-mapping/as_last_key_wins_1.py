def invert(d):
    return {value: [key] for key, value in d.items()}
