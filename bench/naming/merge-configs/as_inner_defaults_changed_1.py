def deep_merge(a, b):
    merged = dict(a)
    for key, value in b.items():
        if isinstance(merged.get(key), dict) and isinstance(value, dict):
            inner = merged[key]
            inner.update(deep_merge(inner, value))
        else:
            merged[key] = value
    return merged
