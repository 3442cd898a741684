from gradatim.checks import check, equal, lend, raises

GOOD = ["31", "0", "2.5", " 47 ", "1e3"]


def good(rng, n):
    """n good rows; ids in no order, one of them twice"""
    ids = [f"k{i}" for i in rng.permutation(n).tolist()]
    rows = [
        {"id": key, "age": str(rng.integers(18, 99)), "km": str(rng.choice(GOOD))} for key in ids
    ]
    if n > 3:
        rows[n // 2]["id"] = rows[0]["id"]
    return rows


class Night:
    """what happens in one run, in its order"""

    def __init__(self, rows, score=lambda batch: [round(age + 2 * km, 3) for age, km in batch]):
        self.log, self.rows, self.score = [], rows, score

    def source(self):
        for number, row in enumerate(self.rows, 1):
            self.log.append(("read", number))
            yield dict(row)

    def predict(self, batch):
        self.log.append(("predict", batch))
        return self.score(batch)

    def write(self, key, score):
        self.log.append(("write", key, score))

    def reject(self, number, row, column):
        self.log.append(("reject", number, row, column))

    def run(self, module, size):
        """what score returns; the log says what it did"""
        return module.score(*self.lent(), size)

    def lent(self):
        """the arguments of score but for the size"""
        return [lend(f, limit=200) for f in (self.source(), self.predict, self.write, self.reject)]

    def of(self, *kinds):
        return [entry for entry in self.log if entry[0] in kinds]


def same(lab, ref, rows, size, *kinds, hint):
    """compares what both do with these rows, of these kinds and in this order"""
    mine, right = Night(rows), Night(rows)
    got, want = mine.run(lab, size), right.run(ref, size)
    equal(mine.of(*kinds), right.of(*kinds), hint=hint)
    return got, want


@check
def in_order(lab, ref, rng):
    """writes a score for each good row, in the order of the rows"""
    for n in (1, 5, 7):
        same(lab, ref, good(rng, n), 3, "write", hint=f"{n} good rows, size 3")


@check
def pieces(lab, ref, rng):
    """hands the model pieces of the size that was asked for, and the rest at the end"""
    for n, size in ((7, 3), (6, 3), (4, 1), (2, 5), (0, 4)):
        same(lab, ref, good(rng, n), size, "predict", hint=f"{n} good rows, size {size}")


@check(needs=pieces)
def little_memory(lab, ref, rng):
    """reads no further while a piece is waiting to be scored and written"""
    hint = "what is read, scored and written, and when"
    same(lab, ref, good(rng, 7), 2, "read", "predict", "write", hint=hint)


def mixed(rng):
    """rows of which some are bad, in different ways"""
    rows = good(rng, 12)
    for i, column, text in ((1, "km", "lots"), (2, "age", ""), (5, "id", ""), (8, "km", "-1")):
        rows[i][column] = text
    return rows


@check(needs=in_order)
def quarantine(lab, ref, rng):
    """rejects bad rows with their number and the column, and scores the others"""
    rows = mixed(rng)
    same(lab, ref, rows, 3, "reject", hint="number, row, column")
    same(lab, ref, rows, 3, "predict", "write", hint="the other rows")


@check(needs=in_order)
def texts_of_numbers(lab, ref, rng):
    """takes every text that float reads as a finite number of 0 or more"""
    rows, odd = good(rng, 8), ["0", "200", ".5", "1_000", "+7", "-0", "2E1", "7.", "017"]
    for row, age, km in zip(rows, odd, rng.permutation(odd).tolist(), strict=False):
        row["age"], row["km"] = age, km
    rows[0]["km"] = "0"
    same(lab, ref, rows, 3, "predict", "write", "reject", hint="float reads all these texts")


@check(needs=quarantine)
def other_columns(lab, ref, rng):
    """passes over other columns, and hands rejected rows on as they came"""
    rows = good(rng, 6)
    more = [{"note": None}, {"note": ""}, {"km2": "lots", "km": "?"}, {None: ["7", "8"]}]
    more.append({None: ["9"], "id": ""})
    for i, extra in zip(rng.permutation(6).tolist(), more, strict=False):
        rows[i].update(extra)
    hint = "csv.DictReader puts values behind the last column under the key None"
    same(lab, ref, rows, 2, "reject", "write", hint=hint)


@check(needs=quarantine)
def at_once(lab, ref, rng):
    """rejects a row as soon as it has been read"""
    hint = "which row was read last when it was rejected?"
    same(lab, ref, mixed(rng), 3, "read", "reject", hint=hint)


@check(needs=quarantine)
def not_finite(lab, ref, rng):
    """rejects numbers that aren't finite, or below 0"""
    rows = good(rng, 6)
    odd = [("age", "nan"), ("km", "inf"), ("km", "-0.5"), ("age", "-inf")]
    for row, (column, text) in zip(rows[: len(odd)], odd, strict=True):
        row[column] = text
    same(lab, ref, rows, 2, "reject", "write", hint="float reads these texts")


@check(needs=quarantine)
def gaps(lab, ref, rng):
    """rejects rows with a gap or without a column, and names the first column that isn't right"""
    rows = good(rng, 8)
    rows[0]["km"] = rows[1]["id"] = rows[2]["age"] = None
    del rows[3]["age"], rows[4]["id"]
    rows[5].update(id="", age="x", km="x")
    rows[6].update(age="x", km=None)
    rows[7]["id"] = " "
    same(
        lab,
        ref,
        rows,
        2,
        "reject",
        "write",
        hint="a value may be None, and a column may be missing; the id ' ' isn't empty",
    )


@check(needs=quarantine)
def counts(lab, ref, rng):
    """returns how many rows were read, scored and rejected"""
    for rows in (mixed(rng), good(rng, 5), [], [{"id": ""}] * 2):
        got, want = same(lab, ref, rows, 4, "write", hint="the scores")
        equal(got, want, hint="read = scored + rejected")


@check(needs=pieces)
def lost_scores(lab, rng):
    """raises ValueError, and writes nothing of the piece, if the number of scores is another"""
    for change in (lambda scores: scores[:-1], lambda scores: [*scores, 0.5], lambda scores: []):
        for size in (3, 9):
            night = Night(good(rng, 5), lambda batch, change=change: change([1.0] * len(batch)))
            hint = f"5 good rows, size {size}, and another number of scores"
            raises(ValueError, lab.score, *night.lent(), size, hint=hint)
            equal(night.of("write"), [], hint="nothing of this piece is written")
