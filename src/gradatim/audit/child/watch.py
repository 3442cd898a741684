"""Follows rows through splits, transformers and models, and reports where test rows leaked."""

from __future__ import annotations

import weakref
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from . import estimators
from . import rows as tables
from .estimators import Place
from .rows import Hashes, Table

# Transformers that learn nothing from rows, or no more than which values there are.
_HARMLESS = {
    "LabelEncoder", "LabelBinarizer", "MultiLabelBinarizer", "FunctionTransformer", "Normalizer",
    "Binarizer", "PolynomialFeatures", "HashingVectorizer", "FeatureHasher", "OneHotEncoder",
    "OrdinalEncoder", "DictVectorizer", "AdditiveChi2Sampler",
}  # fmt: skip
_MOST_EVENTS = 3_000
_FEW = 20  # rows: fewer are no evidence


@dataclass(eq=False)
class Fit:
    """A model or a transformer when it was fitted."""

    kind: str  # model, search or transformer
    name: str  # of its class
    settings: str
    table: Table
    rows: Hashes  # the rows that they come from
    place: Place
    out: list[Hashes] = field(default_factory=list)  # the rows that it transformed them to
    out_prints: set[int] = field(default_factory=set)  # columns that it changed
    selected: set[int] = field(default_factory=set)  # columns that it kept, if it only selects


@dataclass(eq=False)
class Score:
    fit: Fit
    raw: Hashes
    rows: Hashes
    place: Place


@dataclass(eq=False)
class Split:
    train: Hashes
    test: Hashes  # rows that are in no training part
    place: Place


class Watch:
    """Is called before and after each outermost call."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.fits: list[Fit] = []
        self.scores: list[Score] = []
        self.splits: list[Split] = []
        self.found: dict[tuple[str, int, str], str] = {}
        self._order: list[object] = []
        self._roots: dict[int, int] = {}
        self._by_estimator: weakref.WeakKeyDictionary[Any, Fit] = weakref.WeakKeyDictionary()
        self._frames: list[tuple[Any, Hashes]] = []
        self._linked: set[tuple[int, tuple[str, ...]]] = set()
        self._resampled: list[Hashes] = []

    # What is heard -------------------------------------------------------------------------

    def before(self, event: str, args: Any, options: Any, more: Any) -> Any:
        """Records a fit before it happens, because `fit` may change its arguments."""
        if len(self._order) > _MOST_EVENTS or event not in ("fit", "fit_transform"):
            return None
        given = estimators.argument(args, options, 1, "X", "raw_documents")
        return (
            None
            if given is None
            else self._fitted(args[0], given, estimators.argument(args, options, 2, "y"))
        )

    def after(self, event: str, args: Any, options: Any, more: Any) -> None:
        if len(self._order) > _MOST_EVENTS:
            return
        before, answer = more
        given = estimators.argument(args, options, 1, "X", "raw_documents")
        if event == "split":
            self._split(args, answer)
        elif event == "folds":
            self._folds(estimators.argument(args, options, 1, "X"))
        elif event == "resample":
            self._resample(Table(given), Table(answer[0]))
        elif event == "resample_function":
            first = answer[0] if isinstance(answer, (list, tuple)) else answer
            self._resample(Table(args[0]), Table(first))
        elif event == "fit_transform" and before is not None:
            self._transformed(before, given, answer)
        elif event == "transform" and args[0] in self._by_estimator:
            self._transformed(self._by_estimator[args[0]], given, answer)
        elif event == "score" and args[0] in self._by_estimator:
            self._scored(self._by_estimator[args[0]], given)

    # Events --------------------------------------------------------------------------------

    def _fitted(self, estimator: Any, given: Any, y: Any) -> Fit | None:
        table = self._table(given)
        if len(table) < _FEW:
            return None
        kind, name = estimators.kind(estimator), estimators.name(estimator)
        settings, place = estimators.settings(estimator), estimators.place()
        fit = Fit(kind, name, settings, table, self._origin(table.rows), place)
        self._by_estimator[estimator] = fit
        self.fits.append(fit)
        self._order.append(fit)
        if fit.kind != "transformer" and y is not None:
            self._knows_target(table, y, fit.place)
        return fit

    def _transformed(self, fit: Fit, given: Any, answer: Any) -> None:
        before, after = self._table(given), Table(answer)
        if len(before) != len(after):
            return
        fit.out.append(after.rows)
        if len(before) == len(fit.table) and np.array_equal(before.rows, fit.table.rows):
            earlier, later = set(tables.column_prints(before)), set(tables.column_prints(after))
            fit.out_prints |= later - earlier
            if later and later < earlier:
                fit.selected = later
        self._map(after.rows, self._origin(before.rows))

    def _scored(self, fit: Fit, given: Any) -> None:
        table = self._table(given)
        if len(table) >= 5:
            score = Score(fit, table.rows, self._origin(table.rows), estimators.place())
            self.scores.append(score)
            self._order.append(score)

    def _split(self, args: Any, answer: Any) -> None:
        whole, train, test = Table(args[0]), Table(answer[0]), Table(answer[1])
        place = estimators.place()
        y = np.asarray(args[1]) if len(args) > 1 else None
        if len(test) < 5 or len(whole) < _FEW:
            return
        self._repeated(whole, y, place)
        self._prepared(whole, place)
        if y is not None:
            self._knows_target(whole, y, place)
        first, second = self._origin(train.rows), self._origin(test.rows)
        split = Split(first, second[~np.isin(second, first)], place)
        self.splits.append(split)
        self._order.append(split)
        if whole.names:
            self._frames = [*self._frames, (answer[0], first), (answer[1], second)][-6:]

    def _folds(self, given: Any) -> None:
        """Cross-validation over rows that a transformer saw, when nothing else is held out."""
        if given is not None and not self.splits:
            self._prepared(Table(given), estimators.place())

    def _resample(self, before: Table, after: Table) -> None:
        if len(after) > len(before) or len(np.unique(after.rows)) < len(after):
            self._resampled.append(after.rows)

    # What is concluded at once -------------------------------------------------------------

    def _repeated(self, whole: Table, y: Any, place: Place) -> None:
        """Rows that were duplicates before the split are on both sides of it."""
        n, unique = len(whole), len(np.unique(whole.rows))
        drawn = any(
            _share(rows, whole.rows) > 0.9 and len(rows) > 0.1 * n for rows in self._resampled
        )
        if not drawn and ((n - unique) / n < 0.1 or not tables.tells_rows_apart(whole)):
            return
        if drawn or _one_class_repeats(whole.rows, y):
            what = "rows were added by resampling before the split, so copies stand on both sides"
            self._say("oversampling before the split", place, what)
        else:
            what = f"{n - unique} of {n} rows are copies of others, and stand on both sides"
            self._say("train and test overlap", place, what)

    def _prepared(self, whole: Table, place: Place) -> None:
        """Columns of the table to split that were made by a transformer that saw all of these
        rows."""
        prints = set(tables.column_prints(whole))
        for fit in self.fits:
            if fit.kind != "transformer" or fit.name in _HARMLESS or len(fit.table) != len(whole):
                continue
            if fit.out_prints & prints or (fit.selected and fit.selected == prints):
                self._say_prepared(fit, f"it saw all rows before the split in line {place.line}")

    def _say_prepared(self, fit: Fit, why: str) -> None:
        kind = "preprocessing fitted before the split"
        self._say(kind, fit.place, f"{fit.name} was fitted on test rows: {why}")

    def _knows_target(self, table: Table, y: Any, place: Place) -> None:
        """A column that alone separates the two classes almost perfectly."""
        target = np.asarray(y).ravel()
        classes = np.unique(target)
        if len(classes) != 2 or table.columns is None or len(target) != len(table):
            return
        positive = target == classes[1]
        if min(positive.sum(), (~positive).sum()) < 10 or table.columns.shape[1] > 500:
            return
        areas = [_area(column, positive) for column in table.columns.T]
        over = [at for at, area in enumerate(areas) if max(area, 1 - area) > 0.99]
        if over and (len(over) == 1 < len(areas) or len(over) <= len(areas) / 3):
            name = table.names[over[0]] if table.names else f"number {over[0] + 1}"
            known = any(kind == "a column knows the target" for _, _, kind in self.found)
            if not known:
                what = f"the column {name} alone separates the two classes"
                self._say("a column knows the target", place, what)

    def _say(self, kind: str, place: Place, what: str) -> None:
        self.found.setdefault((place.file, place.line, kind), what)

    # What is concluded at the end ------------------------------------------------------------

    def report(self) -> dict[str, Any]:
        try:
            linked = [self._after_split(split) for split in self.splits]
            if not any(linked):
                self._by_hand()
        except Exception as error:
            self.faults.append(f"{type(error).__name__}: {error}"[:200])
        rows = [
            {"kind": kind, "file": file, "line": line, "what": what}
            for (file, line, kind), what in self.found.items()
        ]
        return {"found": rows, "models": len(self.fits), "scores": len(self.scores),
                "faults": self.faults[:20]}  # fmt: skip

    def _after_split(self, split: Split) -> bool:
        """Whether its test rows were scored; faults are recorded."""
        scores = [s for s in self.scores if len(split.test) and _share(s.rows, split.test) > 0.9]
        if not scores:
            return False
        tuned = self._searched(split, scores)
        for score in scores:
            seen = _share(score.rows, score.fit.rows)
            if seen > 0.1 and not (tuned and score.fit.kind == "search"):
                what = f"{score.fit.name} was fitted on {seen:.0%} of the test rows it is scored on"
                self._say("train and test overlap", score.fit.place, what)
        self._saw_test(split, scores)
        self._tried(split, scores)
        return True

    def _by_hand(self) -> None:
        """Rows held out by hand (by folds or index): those that are scored and that a model was not
        fitted on. Only a fit that also saw this model's own rows counts as a fault, because with
        folds the test rows of one model are training rows of another."""
        if not self.splits:
            self._partly_known()
        for score in self.scores:
            if _share(score.rows, score.fit.rows) > 0.05 or len(score.rows) < 5:
                continue
            for fit in self._fits_before(score):
                both = _share(score.fit.rows, fit.rows) > 0.99
                if not both or _share(score.rows, fit.rows) < 0.5:
                    continue
                if fit.kind == "search" and fit is not score.fit:
                    what = f"{fit.name} chose settings with test rows among its rows"
                    self._say("tuning on test", fit.place, what)
                learns = fit.kind == "transformer" and fit.name not in _HARMLESS
                if learns and self._is_used(fit, [score], 0):
                    self._say_prepared(fit, "fit it on the training rows")

    def _fits_before(self, score: Score) -> list[Fit]:
        return [one for one in self._order[: self._order.index(score)] if isinstance(one, Fit)]

    def _searched(self, split: Split, scores: list[Score]) -> bool:
        """Hyperparameter searches over rows that include test rows, before those are scored."""
        last = max(self._order.index(score) for score in scores)
        found = False
        for fit in self.fits:
            earlier = fit.kind == "search" and self._order.index(fit) < last
            if earlier and _share(split.test, fit.rows) > 0.1:
                what = f"{fit.name} chose settings with test rows among its rows"
                self._say("tuning on test", fit.place, what)
                found = True
        return found

    def _saw_test(self, split: Split, scores: list[Score]) -> None:
        for fit in self.fits:
            if fit.kind != "transformer" or fit.name in _HARMLESS:
                continue
            if _share(split.test, fit.rows) > 0.1 and self._is_used(fit, scores, 0):
                only = _share(fit.rows, split.test) > 0.9
                why = "it was fitted on them alone" if only else "fit it on the training rows"
                self._say_prepared(fit, why)

    def _is_used(self, fit: Fit, scores: list[Score], deep: int) -> bool:
        """Whether the output of a transformer reaches one of these scores."""
        for out in fit.out:
            if any(
                _share(score.raw, out) > 0.5 or _share(score.fit.table.rows, out) > 0.5
                for score in scores
            ):
                return True
            later = [f for f in self.fits if f.kind == "transformer" and f is not fit]
            if deep < 5 and any(
                _share(other.table.rows, out) > 0.5 and self._is_used(other, scores, deep + 1)
                for other in later
            ):
                return True
        return False

    def _tried(self, split: Split, scores: list[Score]) -> None:
        """Three settings of one kind of model, fitted on the same rows and compared on test rows,
        with no other rows held out to measure the choice."""
        groups: dict[tuple[str, int, int], dict[str, Score]] = {}
        for score in scores:
            key = (score.fit.name, _print(score.rows), _print(score.fit.rows))
            groups.setdefault(key, {})[score.fit.settings] = score
        for (name, _, _), tried in groups.items():
            first = next(iter(tried.values()))
            if len(tried) >= 3 and not self._another_test(first):
                what = f"{len(tried)} settings of {name} are compared by the same test rows"
                self._say("tuning on test", first.place, what)

    def _another_test(self, score: Score) -> bool:
        """Whether other rows that these models never saw are scored as well."""
        used = np.concatenate([score.rows, score.fit.rows])
        return any(_share(other.rows, used) < 0.1 for other in self.scores)

    def _partly_known(self) -> None:
        """Without an explicit split: scored rows of which only a part was used for fitting."""
        for score in self.scores:
            seen, inside = _share(score.rows, score.fit.rows), _share(score.fit.rows, score.rows)
            partly = 0.05 < seen < 0.95 and inside < 0.9 and len(score.rows) >= _FEW
            if partly and tables.tells_rows_apart(score.fit.table):
                what = f"{score.fit.name} was fitted on {seen:.0%} of the rows it is scored on"
                self._say("train and test overlap", score.place, what)

    # Rows ----------------------------------------------------------------------------------

    def _table(self, given: Any) -> Table:
        """A table; columns taken from a frame that was split are linked to its rows."""
        table = Table(given)
        names = tuple(table.names)
        for frame, rows in self._frames if names else ():
            known = [str(name) for name in frame.columns]
            if (id(frame), names) not in self._linked and set(names) < set(known):
                self._linked.add((id(frame), names))
                part = Table(frame[list(given.columns)])
                self._map(part.rows, rows)
        return table

    def _map(self, rows: Hashes, origins: Hashes) -> None:
        """Records the origins of rows, if their hashes still tell origins apart."""
        if len(np.unique(rows)) < 0.95 * len(np.unique(origins)) or len(self._roots) > 2_000_000:
            return
        for row, origin in zip(rows.tolist(), origins.tolist(), strict=True):
            if row != origin:
                self._roots.setdefault(row, origin)

    def _origin(self, rows: Hashes) -> Hashes:
        if not self._roots:
            return rows
        roots = self._roots
        return np.array([roots.get(row, row) for row in rows.tolist()], np.uint64)


def _share(rows: Hashes, among: Hashes) -> float:
    """The share of `rows` that is among other rows."""
    return float(np.mean(np.isin(rows, among))) if len(rows) else 0.0


def _print(rows: Hashes) -> int:
    return hash(np.sort(rows).tobytes())


def _area(column: Any, positive: Any) -> float:
    """The area under the ROC curve of a column; 0.5 if it has missing values."""
    if not np.isfinite(column).all():
        return 0.5
    _, where, counts = np.unique(column, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[where]
    n = positive.sum()
    return float((ranks[positive].sum() - n * (n + 1) / 2) / (n * (~positive).sum()))


def _one_class_repeats(rows: Hashes, y: Any) -> bool:
    if y is None or len(y) != len(rows) or len(np.unique(y)) > 20:
        return False
    repeats = [1 - len(np.unique(rows[y == c])) / max(1, int((y == c).sum())) for c in np.unique(y)]
    return min(repeats) < 0.05 and max(repeats) > 0.2
