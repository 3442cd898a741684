def invert(d):
    result = {}
    for key, value in d.items():
        if value not in result:
            result[value] = key
        elif type(result[value]) is list:
            result[value].append(key)
        else:
            result[value] = [result[value], key]
    return result
