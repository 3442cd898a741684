import json


def deep_merge(a, b):
    merged = json.loads(json.dumps(a))
    for key in b:
        merged[key] = json.loads(json.dumps(b[key]))
    return merged
