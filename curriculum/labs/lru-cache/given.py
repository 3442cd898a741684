"""Many operations in a row, made where the cache lives."""


def play(LRU, capacity, operations):
    """Do ("put", key, value), ("get", key) and ("len",); answer what get and len answered."""
    cache, answers = LRU(capacity), []
    for name, *rest in operations:
        if name == "put":
            cache.put(*rest)
        elif name == "get":
            answers.append(cache.get(*rest))
        else:
            answers.append(len(cache))
    return answers


def two(LRU, key, one, other):
    """Put a value into each of two caches, and none into a third; answer what they hold."""
    first, second, third = LRU(2), LRU(2), LRU(2)
    first.put(key, one)
    second.put(key, other)
    return [first.get(key), second.get(key), third.get(key), len(third)]


def use_all(LRU, capacity, keys):
    """Fill a cache, then read and write entries from everywhere in it."""
    cache = LRU(capacity)
    for key in keys:
        cache.put(key, key)
    for key in range(capacity):
        cache.get(key)
        cache.put(key, 0)


def push_all_out(LRU, capacity):
    """Fill a cache, then put as many new entries in."""
    cache = LRU(capacity)
    for key in range(2 * capacity):
        cache.put(key, key)


def same_thing(LRU):
    """Put a list in; answer whether get hands back that list."""
    cache, value = LRU(1), [1, 2]
    cache.put("a", value)
    return cache.get("a") is value
