import numpy as np

from gradatim.checks import check, close, equal


def both(lab, ref, start, max_rounds, X):
    """the learner's model and the reference, fitted to the same points"""
    return lab.KMeans(start, max_rounds).fit(X), ref.KMeans(start, max_rounds).fit(X)


def cloud(rng, n=60):
    """points without gaps: k-means needs several rounds on them"""
    return rng.random((n, 2)) * [4, 3]


@check
def first_round(lab, ref, rng):
    """moves each centre to the mean of the points that chose it"""
    X = cloud(rng)
    mine, good = both(lab, ref, X[:4], 1, X)
    close(mine.centers_, good.centers_, hint="nearest centre first, then means")


@check(needs=first_round)
def until_nothing_moves(lab, ref, rng):
    """goes on until no centre moves"""
    X = cloud(rng)
    mine, good = both(lab, ref, X[:4], 100, X)
    close(mine.centers_, good.centers_, hint="would any point choose differently now?")


@check(needs=until_nothing_moves)
def counts_rounds(lab, ref, rng):
    """counts its rounds, the one that moved nothing included"""
    X = cloud(rng)
    mine, good = both(lab, ref, X[:3], 100, X)
    equal(mine.rounds_, good.rounds_, hint="a round that moves nothing is a round")


@check(needs=until_nothing_moves)
def right_from_the_start(lab, rng):
    """needs one round if the start is already right"""
    shift = float(rng.integers(-50, 50))  # whole numbers: no rounding, the means are exact
    X = np.array([[0.0], [2.0], [4.0], [10.0], [12.0], [14.0]]) + shift
    model = lab.KMeans(np.array([[2.0], [12.0]]) + shift, 100).fit(X)
    equal(model.rounds_, 1, hint="the first round moves nothing")


@check(needs=first_round)
def stops_in_time(lab, ref, rng):
    """does no more than max_rounds rounds"""
    X = cloud(rng, 200)
    mine, good = both(lab, ref, X[:6], 2, X)
    close(mine.centers_, good.centers_)
    equal(mine.rounds_, good.rounds_)


@check(needs=counts_rounds)
def small_moves(lab, rng):
    """goes on after a round that moved a centre by very little"""
    place, little = float(rng.integers(10, 90)), 1e-10
    X = place + np.array([[0.0], [2 * little], [10.0], [12.0]])
    model = lab.KMeans(place + np.array([[0.0], [11.0]]), 100).fit(X)
    equal(model.rounds_, 2, hint="a little is not nothing")


@check(needs=until_nothing_moves)
def labels(lab, ref, rng):
    """labels each point with the number of its centre"""
    X = cloud(rng)
    mine, good = both(lab, ref, X[:5], 100, X)
    equal(mine.labels_, good.labels_, hint="numbers follow the order of start")


@check(needs=until_nothing_moves)
def inertia(lab, ref, rng):
    """adds up the squared distances to the nearest centres"""
    X = cloud(rng)
    mine, good = both(lab, ref, X[:4], 100, X)
    close(mine.inertia_, good.inertia_, hint="squares, and a sum")
    mine, good = both(lab, ref, good.centers_ + 1e7, 100, X + 1e7)
    close(mine.inertia_, good.inertia_, hint="far from zero: subtract first, then square")


@check(needs=first_round)
def labels_of_final_centres(lab, ref, rng):
    """labels and inertia are about the final centres when max_rounds ends the work"""
    X = cloud(rng, 200)
    mine, good = both(lab, ref, X[:6], 1, X)
    equal(mine.labels_, good.labels_, hint="have the centres moved since the points chose?")
    close(mine.inertia_, good.inertia_, hint="have the centres moved since?")


@check(needs=first_round)
def nobodys_centre(lab, ref, rng):
    """leaves a centre where it is if no point chose it"""
    X = cloud(rng)
    start = np.vstack([X[:1], [[50.0, -50.0]], X[1:3]])
    mine, good = both(lab, ref, start, 1, X)
    close(mine.centers_, good.centers_, hint="what is the mean of no points?")


@check(needs=[nobodys_centre, until_nothing_moves])
def left_by_all(lab, rng):
    """leaves a centre at its last place if it loses all its points after it has moved"""
    place, size = float(rng.integers(-50, 50)), float(rng.integers(1, 9))
    X = place + size * np.array([[-5.0], [-3.0], [3.0], [5.0]])
    start = place + size * np.array([[-9.0], [1.0], [8.0]])
    want = place + size * np.array([[-4.0], [0.0], [4.0]])
    hint = "the second has two points in round 1 and none in round 2: it stays where it is then"
    close(lab.KMeans(start, 100).fit(X).centers_, want, hint=hint)


@check(needs=first_round)
def one_point(lab, rng):
    """moves a centre to its only point"""
    X = np.array([[0.0], [2.0], [rng.uniform(50, 90)]])
    close(lab.KMeans(np.array([[1.0], [40.0]]), 1).fit(X).centers_, [[1.0], X[2]])


@check(needs=nobodys_centre)
def equal_centres(lab, ref, rng):
    """lets a point that is equally near to two centres choose the first"""
    X = cloud(rng)
    mine, good = both(lab, ref, X[[0, 1, 1, 0]], 100, X)
    close(mine.centers_, good.centers_, hint="two centres at the same place")
    equal(mine.labels_, good.labels_)


@check(needs=until_nothing_moves)
def predicts(lab, ref, rng):
    """predicts the nearest final centre for new points"""
    X, new = cloud(rng), cloud(rng, 20)
    mine, good = both(lab, ref, X[:4], 100, X)
    equal(mine.predict(new), good.predict(new))
    hint = "predict does not change the model"
    equal(mine.labels_, good.labels_, hint=hint)
    close(mine.centers_, good.centers_, hint=hint)


@check(needs=predicts)
def predicts_the_first(lab):
    """predicts the first of two centres that are equally near"""
    model = lab.KMeans(np.array([[2.0], [12.0]]), 1).fit(np.array([[2.0], [12.0]]))
    equal(model.predict(np.array([[7.0]])), np.array([0]), hint="7 lies between 2 and 12")


@check(needs=first_round)
def fits_again(lab, ref, rng):
    """begins at start again when it is fitted again"""
    X, other = cloud(rng), cloud(rng)
    mine, good = both(lab, ref, X[:4], 1, X)
    close(mine.fit(other).centers_, good.fit(other).centers_, hint="what does fit begin with?")


@check(needs=first_round)
def whole_numbers(lab, ref, rng):
    """takes whole numbers and answers with centres in floats"""
    X = rng.permutation(100)[:60].reshape(30, 2)
    mine, good = both(lab, ref, X[:3], 100, X)
    close(mine.centers_, good.centers_, hint="means need room behind the decimal point")
