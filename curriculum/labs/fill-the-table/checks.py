import numpy as np

from gradatim.checks import check, close

USERS, ITEMS = 9, 7


def ratings(rng, share=0.6):
    """users, items, and ratings that follow two tastes, for a part of all cells"""
    p, q = rng.normal(size=(USERS, 2)), rng.normal(size=(ITEMS, 2))
    cells = rng.permutation(USERS * ITEMS)[: int(share * USERS * ITEMS)]
    user, item = cells // ITEMS, cells % ITEMS
    whole = 3 + rng.normal(size=USERS)[user] + rng.normal(size=ITEMS)[item] + (p @ q.T)[user, item]
    return user, item, whole.round(1)


def begin(rng, k, n_items=ITEMS):
    return rng.normal(size=(n_items, k))


def four_ratings(rng):
    """two users and two films, all four ratings"""
    return np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1]), rng.permutation([1.0, 2.0, 4.0, 5.0])


def fitted(lab, ref, data, *settings):
    """the learner's model and the reference, fitted to the same ratings"""
    return [m.Factors(*settings).fit(*data) for m in (lab, ref)]


@check
def mean(lab, ref, rng):
    """takes the mean of the ratings that are there"""
    mine, good = fitted(lab, ref, ratings(rng), USERS, begin(rng, 1), 1.0, 1)
    close(mine.mean_, good.mean_, hint="an empty cell is no rating")


@check(needs=mean)
def offsets_of_items(lab, ref, rng):
    """gives each film its offset from the mean, drawn towards 0 by the weight"""
    for weight in (1.0, 4.5):
        mine, good = fitted(lab, ref, ratings(rng), USERS, begin(rng, 1), weight, 1)
        close(mine.item_offsets_, good.item_offsets_, hint="0.333 / (3 + 1)")


@check(needs=offsets_of_items)
def offsets_of_users(lab, ref, rng):
    """gives each user the offset of what mean and films leave"""
    for weight in (1.0, 4.5):
        mine, good = fitted(lab, ref, ratings(rng), USERS, begin(rng, 1), weight, 1)
        close(mine.user_offsets_, good.user_offsets_, hint="1.243 / (3 + 1)")


@check(needs=offsets_of_users)
def users(lab, ref, rng):
    """finds the best vector of each user while the films stand still"""
    start = np.array([[1.0, 2.0], [3.0, -1.0]])
    mine, good = fitted(lab, ref, four_ratings(rng), 2, start, 2.0, 1)
    close(mine.users_, good.users_, hint="two users, two films; mind the weight")
    for k in (1, 3):
        mine, good = fitted(lab, ref, ratings(rng), USERS, begin(rng, k), 2.0, 1)
        close(mine.users_, good.users_, hint="from the films that the user rated; mind the weight")


@check(needs=users)
def items(lab, ref, rng):
    """then finds the best vector of each film, for the users as they are now"""
    for k in (1, 3):
        mine, good = fitted(lab, ref, ratings(rng), USERS, begin(rng, k), 2.0, 1)
        close(mine.items_, good.items_, hint="from the users who rated it; mind the weight")


@check(needs=items)
def rounds(lab, ref, rng):
    """does as many rounds as it is told"""
    start = begin(rng, 2)
    for count in (2, 5, 12):
        mine, good = fitted(lab, ref, ratings(rng), USERS, start, 0.5, count)
        close(mine.users_, good.users_, hint=f"{count} rounds, each of two halves")
        close(mine.items_, good.items_, hint=f"{count} rounds, each of two halves")


@check(needs=items)
def predicts(lab, ref, rng):
    """predicts the mean, plus both offsets, plus the dot product"""
    user, item = rng.integers(USERS, size=12), rng.integers(ITEMS, size=12)
    for k in (1, 4):
        mine, good = fitted(lab, ref, ratings(rng), USERS, begin(rng, k), 1.0, 3)
        close(mine.predict(user, item), good.predict(user, item), hint="four terms for each pair")


@check(needs=predicts)
def leaves_the_scale(lab, ref, rng):
    """lets a prediction leave the scale of the ratings"""
    user, item, rating = ratings(rng)
    mine, good = fitted(lab, ref, (user, item, 40 * (rating - 3)), USERS, begin(rng, 2), 0.1, 2)
    close(mine.predict(user, item), good.predict(user, item), hint="it is not cut off")


@check(needs=items)
def without_ratings(lab, ref, rng):
    """gives users and films without a rating the offset 0 and a vector of zeros"""
    start = begin(rng, 2, ITEMS + 2)
    mine, good = fitted(lab, ref, ratings(rng), USERS + 1, start, 1.0, 2)
    close(mine.item_offsets_, good.item_offsets_, hint="no rating, no offset")
    close(mine.user_offsets_, good.user_offsets_, hint="no rating, no offset")
    close(mine.users_, good.users_, hint="nothing to explain: zeros")
    close(mine.items_, good.items_, hint="nothing to explain: zeros")


@check(needs=items)
def single_rating(lab, ref, rng):
    """learns from a single rating"""
    data = np.array([2]), np.array([3]), np.array([4.0])
    mine, good = fitted(lab, ref, data, USERS, begin(rng, 2), 1.0, 2)
    close(mine.predict(*data[:2]), good.predict(*data[:2]))


@check(needs=items)
def whole_numbers(lab, ref, rng):
    """takes ratings in whole numbers"""
    user, item, rating = ratings(rng)
    data = user, item, rating.astype(int)
    mine, good = fitted(lab, ref, data, USERS, begin(rng, 2), 1.0, 2)
    close(mine.predict(user, item), good.predict(user, item))


@check(needs=rounds)
def fits_again(lab, ref, rng):
    """begins at the start again when it is fitted again"""
    mine, good = fitted(lab, ref, ratings(rng), USERS, begin(rng, 2), 1.0, 1)
    data = ratings(rng)
    close(mine.fit(*data).items_, good.fit(*data).items_, hint="what does fit begin with?")


@check(needs=items, mutates=True)
def leaves_the_start(lab, given, rng):
    """leaves the start as it was"""
    start = begin(rng, 2)
    got = given.start_after_fit(lab.Factors, USERS, start, *ratings(rng))
    close(got, start, hint="write the new vectors into an array of your own")


@check(needs=predicts)
def predicting_changes_nothing(lab, ref, rng):
    """stays the same while it predicts"""
    data = ratings(rng)
    mine, good = fitted(lab, ref, data, USERS, begin(rng, 2), 1.0, 2)
    mine.predict(data[0], data[1])
    close(mine.predict(data[0], data[1]), good.predict(data[0], data[1]))
    close(mine.items_, good.items_)
