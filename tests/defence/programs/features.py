"""Turns raw rows into features."""


class OneHot:
    def __init__(self, rare=1):
        self.rare = rare

    def fit(self, values):
        counts = {}
        for value in values:
            if value is not None:
                counts[value] = counts.get(value, 0) + 1
        self.names = sorted(v for v, n in counts.items() if n >= self.rare)
        return self

    def transform(self, values):
        rows = []
        for value in values:
            row = [0] * (len(self.names) + 1)
            if value in self.names:
                row[self.names.index(value)] = 1
            else:
                row[-1] = 1
            rows.append(row)
        return rows


def fill(values, default=0.0):
    known = sorted(v for v in values if v is not None)
    if not known:
        return [default] * len(values)
    middle = known[len(known) // 2]
    return [middle if v is None else v for v in values]


def bucket(age, edges=(18, 30, 50)):
    for number, edge in enumerate(edges):
        if age < edge:
            return number
    return len(edges)


def clip(values, low, high):
    if low > high:
        raise ValueError("low lies above high")
    return [min(max(v, low), high) for v in values]


def lag(values, steps):
    if steps <= 0 or steps >= len(values):
        return []
    return [(values[i - steps], values[i]) for i in range(steps, len(values))]


if __name__ == "__main__":
    encoder = OneHot(rare=2).fit(["red", "blue", "red", None])
    print(encoder.transform(["red", "blue", "green"]))
    print(OneHot().fit(["a", "b"]).transform(["b", "c"]))
    print(fill([3, None, 1, 7]))
    print([bucket(17), bucket(18), bucket(64)])
    print(clip([1, 5, 9], 2, 6))
    print(lag([1, 2, 3, 4], 2))
