import numpy as np

from gradatim.checks import check, close, equal

SIGNS = {"left": "right", "right": "left", "both": "both"}


def sign(rng, rows=6, columns=7, rim=1):
    """ink in a random block, at least `rim` pixels from the rim"""
    picture = np.zeros((rows, columns))
    inside = picture[rim : rows - rim, rim : columns - rim]
    inside[:] = rng.integers(1, 90, inside.shape)
    return picture


def results(picture, label, table):
    """all results that are right, as texts, with their pictures"""
    pairs = [(picture, label)] + [(picture[:, ::-1], table.get(label))] * (label in table)
    rows, columns = picture.shape
    found = {}
    for p, name in pairs:
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                framed = np.zeros((rows + 2, columns + 2))
                framed[1 + down : 1 + down + rows, 1 + right : 1 + right + columns] = p
                if (framed > 0).sum() == (framed[1:-1, 1:-1] > 0).sum():
                    side = "as it was" if p is picture else "mirrored"
                    found[f"{side}, down {down}, right {right}, label {name}"] = framed[1:-1, 1:-1]
    return found


def named(got, label, picture, table):
    """what one result is, in words"""
    every = results(picture, label, table)
    for words, want in every.items():
        if words.endswith(f"label {got[1]}") and np.array_equal(want, got[0]):
            return words
    ink = int((np.asarray(got[0]) > 0).sum())
    mirror = " a mirror image" if mirrored_somehow(got[0], picture) else ""
    return f"none of those allowed:{mirror} label {got[1]}, {ink} pixels of ink"


def mirrored_somehow(new, picture):
    """whether the new picture is the mirror image, moved"""
    new = np.asarray(new)
    turned = picture[:, ::-1]
    moves = [(d, r) for d in (-1, 0, 1) for r in (-1, 0, 1)]
    rolled = [np.roll(turned, move, axis=(0, 1)) for move in moves]
    return any(np.array_equal(new, one) for one in rolled)


def free_on_one_side(rng):
    """ink on the left rim, and room on the three other sides"""
    picture = sign(rng, 4, 5)
    picture[1:3, 0] = rng.integers(1, 90, 2)
    return picture


def draws(lab, given, rng, picture, label, table, n=60):
    """what n draws with one generator are, each once, sorted"""
    chance = given.chance(int(rng.integers(10**6)))
    seen = [named(lab.augment(picture, label, table, chance), label, picture, table)
            for _ in range(n)]  # fmt: skip
    return sorted(set(seen))


@check
def shape(lab, given, rng):
    """returns a picture of the same shape"""
    for size in ((6, 7), (3, 9), (1, 1)):
        got = lab.augment(np.ones(size), "left", SIGNS, given.chance(1))
        equal(np.shape(got[0]), size, hint=f"a picture of shape {size}")


@check(needs=shape)
def moves(lab, given, rng):
    """moves a picture with room on all sides to nine places"""
    picture = sign(rng)
    got = draws(lab, given, rng, picture, "stop", {}, 120)
    equal(got, sorted(results(picture, "stop", {})), hint="all results of 120 draws; no mirroring")


@check(needs=shape)
def keeps_ink(lab, given, rng):
    """leaves out moves that push ink over the rim"""
    for place in ((0, 3), (5, 3), (2, 0), (2, 6), (0, 0), (5, 6)):
        picture = np.zeros((6, 7))
        picture[2:4, 3:5] = rng.integers(1, 90, (2, 2))
        picture[place] = 0.25
        got = draws(lab, given, rng, picture, 3, {}, 90)
        hint = f"all results of 90 draws; ink at row {place[0]}, column {place[1]} of 6 by 7"
        equal(got, sorted(results(picture, 3, {})), hint=hint)


@check(needs=shape)
def no_room(lab, given, rng):
    """leaves a picture that fills everything in its place"""
    picture = rng.uniform(1, 9, (4, 5))
    got = draws(lab, given, rng, picture, "stop", {}, 20)
    equal(got, ["as it was, down 0, right 0, label stop"], hint="ink in all pixels")


@check(needs=shape)
def not_mirrored(lab, given, rng):
    """never mirrors a label that has no mirror image"""
    picture = sign(rng)
    got = draws(lab, given, rng, picture, 3, {0: 0, 8: 8}, 60)
    mirrored = [words for words in got if "mirror" in words]
    equal(mirrored, [], hint="mirrored results for a 3, when the dict has only 0 and 8")


@check(needs=[moves, not_mirrored])
def label_goes_along(lab, given, rng):
    """gives a mirrored picture the label of its mirror image"""
    for label in SIGNS:
        picture = sign(rng, rim=0)
        got = draws(lab, given, rng, picture, label, SIGNS, 40)
        hint = f"all results of 40 draws, label {label}; ink in all pixels"
        equal(got, sorted(results(picture, label, SIGNS)), hint=hint)


@check(needs=label_goes_along)
def label_numbers(lab, given, rng):
    """mirrors labels that are numbers, 0 among them"""
    for label in (0, 1):
        picture = sign(rng, rim=0)
        got = draws(lab, given, rng, picture, label, {0: 1, 1: 0}, 40)
        hint = f"all results of 40 draws, label {label}, mirrored {{0: 1, 1: 0}}; ink in all pixels"
        equal(got, sorted(results(picture, label, {0: 1, 1: 0})), hint=hint)


@check(needs=[keeps_ink, label_goes_along])
def room_of_the_mirrored(lab, given, rng):
    """leaves out moves that push ink of the mirrored picture over the rim"""
    picture = free_on_one_side(rng)
    got = set(draws(lab, given, rng, picture, "left", SIGNS, 240))
    want = set(results(picture, "left", SIGNS))
    hint = "ink at the left rim, and at the right one when mirrored: "
    equal(sorted(got - want), [], hint=hint + "results, of 240, that aren't allowed")
    equal(sorted(want - got), [], hint=hint + "results that 240 draws never gave")


@check(needs=shape)
def own_numbers(lab, given, rng):
    """returns a new picture, also where nothing has moved"""
    picture = rng.uniform(1, 9, (4, 5))
    chance = given.chance(int(rng.integers(10**6)))
    got = given.kinds(lab.augment, picture, "left", SIGNS, chance, 20)
    hint = "ink in all pixels, so nothing moves; the picture, when the result is changed"
    equal(got, ["stays as it was"], hint=hint)


@check(needs=[moves, room_of_the_mirrored])
def equally_often(lab, given, rng):
    """makes all results equally likely"""
    picture = free_on_one_side(rng)
    pictures = np.array([picture] * 1800)
    chance = given.chance(int(rng.integers(10**6)))
    new, labels = lab.batch(pictures, ["left"] * 1800, SIGNS, chance, True)
    seen = [p.tobytes() + label.encode() for p, label in zip(new, labels, strict=True)]
    for words, want in results(picture, "left", SIGNS).items():
        count = seen.count(want.tobytes() + words.split()[-1].encode())
        close(count, 150, atol=60, hint=f"of 1800 results, about 150 should be: {words}")


@check(needs=shape)
def goes_on_drawing(lab, given, rng):
    """draws anew in each call, from the generator handed over"""
    picture, seed = sign(rng), int(rng.integers(10**6))
    one, other = given.chance(seed), given.chance(seed)
    first = [lab.augment(picture, "left", SIGNS, one) for _ in range(30)]
    again = [lab.augment(picture, "left", SIGNS, other) for _ in range(30)]
    different = len({p.tobytes() for p, _ in first})
    equal(min(different, 4), 4, hint="different pictures in 30 calls; 4 stands for more, too")
    same = [a.tobytes() == b.tobytes() for (a, _), (b, _) in zip(first, again, strict=True)]
    equal(sum(same), 30, hint="calls, of 30, that repeat with a second generator of the same seed")


@check(needs=shape)
def one_draw_each(lab, given, rng):
    """draws for each picture of a batch on its own"""
    picture, chance = sign(rng), given.chance(int(rng.integers(10**6)))
    new, labels = lab.batch(np.array([picture] * 60), ["left"] * 60, SIGNS, chance, True)
    equal(np.shape(new), (60, 6, 7), hint="the shape of the pictures")
    seen = [named(pair, "left", picture, SIGNS) for pair in zip(new, labels, strict=True)]
    hint = "different results for 60 equal pictures; 7 stands for more, too"
    equal(min(len(set(seen)), 7), 7, hint=hint)


@check(needs=shape)
def order_kept(lab, given, rng):
    """keeps pictures and labels of a batch in their order"""
    signs = [sign(rng, rim=0) for _ in range(4)]
    labels = [3, "left", "stop", "both"]
    new, got = lab.batch(np.array(signs), labels, SIGNS, given.chance(5), True)
    for place, (picture, label) in enumerate(zip(signs, labels, strict=True)):
        words = named((new[place], got[place]), label, picture, SIGNS)
        allowed = sorted(results(picture, label, SIGNS))
        equal(words if words not in allowed else allowed[0], allowed[0], hint=f"place {place}")


@check
def only_in_training(lab, given, rng):
    """returns validation pictures as they are"""
    pictures = np.array([sign(rng) for _ in range(12)])
    labels, seed = ["left", "right", "stop"] * 4, int(rng.integers(10**6))
    chance = given.chance(seed)
    new, got = lab.batch(pictures, labels, SIGNS, chance, False)
    close(new, pictures, hint="the pictures, training=False")
    equal(got, labels, hint="the labels, training=False")
    close(given.drawn(chance), given.drawn(given.chance(seed)), hint="the generator's next number")
