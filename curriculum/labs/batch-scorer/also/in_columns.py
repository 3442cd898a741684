from itertools import count
from math import inf


class Batch:
    def __init__(self, predict, write, size):
        self.predict, self.write, self.size = predict, write, size
        self.ids, self.inputs, self.done = [], [], 0

    def add(self, key, inputs):
        self.ids.append(key)
        self.inputs.append(inputs)
        if len(self.ids) >= self.size:
            self.close()

    def close(self):
        if self.ids:
            pairs = list(zip(self.ids, self.predict(self.inputs), strict=True))
            self.ids, self.inputs = [], []
            for pair in pairs:
                self.write(*pair)
            self.done += len(pairs)


def number(text):
    value = float(text)
    if not 0 <= value < inf:
        raise ValueError(text)
    return value


def score(rows, predict, write, reject, size):
    numbers, bad, batch = count(1), 0, Batch(predict, write, size)
    last = 0
    for last, row in zip(numbers, rows, strict=False):
        column = "id"
        try:
            key = row["id"]
            if key is None or key == "":
                raise ValueError
            column = "age"
            age = number(row["age"])
            column = "km"
            km = number(row["km"])
        except (KeyError, TypeError, ValueError):
            bad += 1
            reject(last, row, column)
        else:
            batch.add(key, (age, km))
    batch.close()
    return dict(read=last, scored=batch.done, rejected=bad)
