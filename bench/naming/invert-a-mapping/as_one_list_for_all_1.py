def invert(d):
    people = []
    result = {}
    for key, value in d.items():
        people.append(key)
        result[value] = people
    return result
