"""Follows rows through splits, transformers and models, and reports where test rows leaked."""

from __future__ import annotations

import weakref
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from . import estimators
from . import rows as tables
from .estimators import Location
from .rows import Hashes, Table

# Transformers that learn nothing from rows, or no more than which values there are.
_HARMLESS_TRANSFORMERS = {
    "LabelEncoder", "LabelBinarizer", "MultiLabelBinarizer", "FunctionTransformer", "Normalizer",
    "Binarizer", "PolynomialFeatures", "HashingVectorizer", "FeatureHasher", "OneHotEncoder",
    "OrdinalEncoder", "DictVectorizer", "AdditiveChi2Sampler",
}  # fmt: skip
_MAX_EVENTS = 3_000
_MIN_ROWS = 20  # rows: fewer are no evidence


@dataclass(eq=False)
class Fit:
    """A model or a transformer when it was fitted."""

    kind: str  # model, search or transformer
    name: str  # of its class
    settings: str
    table: Table
    rows: Hashes  # the rows that they come from
    location: Location
    out: list[Hashes] = field(default_factory=list)  # the rows that it transformed them to
    out_hashes: set[int] = field(default_factory=set)  # columns that it changed
    selected: set[int] = field(default_factory=set)  # columns that it kept, if it only selects


@dataclass(eq=False)
class Score:
    fit: Fit
    raw: Hashes
    rows: Hashes
    location: Location


@dataclass(eq=False)
class Split:
    train: Hashes
    test: Hashes  # rows that are in no training part
    location: Location


class LeakDetector:
    """Is called before and after each outermost call."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.fits: list[Fit] = []
        self.scores: list[Score] = []
        self.splits: list[Split] = []
        self.found: dict[tuple[str, int, str], str] = {}
        self._order: list[object] = []
        self._origins: dict[int, int] = {}
        self._by_estimator: weakref.WeakKeyDictionary[Any, Fit] = weakref.WeakKeyDictionary()
        self._frames: list[tuple[Any, Hashes]] = []
        self._linked: set[tuple[int, tuple[str, ...]]] = set()
        self._resampled: list[Hashes] = []

    # What is heard -------------------------------------------------------------------------

    def before(self, event: str, args: Any, options: Any, more: Any) -> Any:
        """Records a fit before it happens, because `fit` may change its arguments."""
        if len(self._order) > _MAX_EVENTS or event not in ("fit", "fit_transform"):
            return None
        data = estimators.argument(args, options, 1, "X", "raw_documents")
        return (
            None
            if data is None
            else self._on_fit(args[0], data, estimators.argument(args, options, 2, "y"))
        )

    def after(self, event: str, args: Any, options: Any, more: Any) -> None:
        if len(self._order) > _MAX_EVENTS:
            return
        before, answer = more
        data = estimators.argument(args, options, 1, "X", "raw_documents")
        if event == "split":
            self._on_split(args, answer)
        elif event == "folds":
            self._on_cross_validation(estimators.argument(args, options, 1, "X"))
        elif event == "resample":
            self._on_resample(Table(data), Table(answer[0]))
        elif event == "resample_function":
            first = answer[0] if isinstance(answer, (list, tuple)) else answer
            self._on_resample(Table(args[0]), Table(first))
        elif event == "fit_transform" and before is not None:
            self._on_transform(before, data, answer)
        elif event == "transform" and args[0] in self._by_estimator:
            self._on_transform(self._by_estimator[args[0]], data, answer)
        elif event == "score" and args[0] in self._by_estimator:
            self._on_score(self._by_estimator[args[0]], data)

    # Events --------------------------------------------------------------------------------

    def _on_fit(self, estimator: Any, data: Any, y: Any) -> Fit | None:
        table = self._table(data)
        if len(table) < _MIN_ROWS:
            return None
        kind, name = estimators.kind(estimator), estimators.name(estimator)
        settings, location = estimators.settings(estimator), estimators.location()
        fit = Fit(kind, name, settings, table, self._origin(table.rows), location)
        self._by_estimator[estimator] = fit
        self.fits.append(fit)
        self._order.append(fit)
        if fit.kind != "transformer" and y is not None:
            self._check_target_leak(table, y, fit.location)
        return fit

    def _on_transform(self, fit: Fit, data: Any, answer: Any) -> None:
        before, after = self._table(data), Table(answer)
        if len(before) != len(after):
            return
        fit.out.append(after.rows)
        if len(before) == len(fit.table) and np.array_equal(before.rows, fit.table.rows):
            earlier, later = set(tables.column_hashes(before)), set(tables.column_hashes(after))
            fit.out_hashes |= later - earlier
            if later and later < earlier:
                fit.selected = later
        self._link_rows(after.rows, self._origin(before.rows))

    def _on_score(self, fit: Fit, data: Any) -> None:
        table = self._table(data)
        if len(table) >= 5:
            score = Score(fit, table.rows, self._origin(table.rows), estimators.location())
            self.scores.append(score)
            self._order.append(score)

    def _on_split(self, args: Any, answer: Any) -> None:
        whole, train, test = Table(args[0]), Table(answer[0]), Table(answer[1])
        location = estimators.location()
        y = np.asarray(args[1]) if len(args) > 1 else None
        if len(test) < 5 or len(whole) < _MIN_ROWS:
            return
        self._check_duplicates(whole, y, location)
        self._check_preprocessing(whole, location)
        if y is not None:
            self._check_target_leak(whole, y, location)
        first, second = self._origin(train.rows), self._origin(test.rows)
        split = Split(first, second[~np.isin(second, first)], location)
        self.splits.append(split)
        self._order.append(split)
        if whole.names:
            self._frames = [*self._frames, (answer[0], first), (answer[1], second)][-6:]

    def _on_cross_validation(self, data: Any) -> None:
        """Cross-validation over rows that a transformer saw, when nothing else is held out."""
        if data is not None and not self.splits:
            self._check_preprocessing(Table(data), estimators.location())

    def _on_resample(self, before: Table, after: Table) -> None:
        if len(after) > len(before) or len(np.unique(after.rows)) < len(after):
            self._resampled.append(after.rows)

    # What is concluded at once -------------------------------------------------------------

    def _check_duplicates(self, whole: Table, y: Any, location: Location) -> None:
        """Rows that were duplicates before the split are on both sides of it."""
        n, unique = len(whole), len(np.unique(whole.rows))
        drawn = any(
            _share(rows, whole.rows) > 0.9 and len(rows) > 0.1 * n for rows in self._resampled
        )
        if not drawn and ((n - unique) / n < 0.1 or not tables.rows_are_distinctive(whole)):
            return
        if drawn or _one_class_repeats(whole.rows, y):
            what = "rows were added by resampling before the split, so copies stand on both sides"
            self._record("oversampling before the split", location, what)
        else:
            what = f"{n - unique} of {n} rows are copies of others, and stand on both sides"
            self._record("train and test overlap", location, what)

    def _check_preprocessing(self, whole: Table, location: Location) -> None:
        """Columns of the table to split that were made by a transformer that saw all of these
        rows."""
        prints = set(tables.column_hashes(whole))
        for fit in self.fits:
            if (
                fit.kind != "transformer"
                or fit.name in _HARMLESS_TRANSFORMERS
                or len(fit.table) != len(whole)
            ):
                continue
            if fit.out_hashes & prints or (fit.selected and fit.selected == prints):
                self._record_preprocessing(
                    fit, f"it saw all rows before the split in line {location.line}"
                )

    def _record_preprocessing(self, fit: Fit, why: str) -> None:
        kind = "preprocessing fitted before the split"
        self._record(kind, fit.location, f"{fit.name} was fitted on test rows: {why}")

    def _check_target_leak(self, table: Table, y: Any, location: Location) -> None:
        """A column that alone separates the two classes almost perfectly."""
        target = np.asarray(y).ravel()
        classes = np.unique(target)
        if len(classes) != 2 or table.columns is None or len(target) != len(table):
            return
        positive = target == classes[1]
        if min(positive.sum(), (~positive).sum()) < 10 or table.columns.shape[1] > 500:
            return
        areas = [_roc_auc(column, positive) for column in table.columns.T]
        over = [at for at, area in enumerate(areas) if max(area, 1 - area) > 0.99]
        if over and (len(over) == 1 < len(areas) or len(over) <= len(areas) / 3):
            name = table.names[over[0]] if table.names else f"number {over[0] + 1}"
            known = any(kind == "a column knows the target" for _, _, kind in self.found)
            if not known:
                what = f"the column {name} alone separates the two classes"
                self._record("a column knows the target", location, what)

    def _record(self, kind: str, location: Location, what: str) -> None:
        self.found.setdefault((location.file, location.line, kind), what)

    # What is concluded at the end ------------------------------------------------------------

    def report(self) -> dict[str, Any]:
        try:
            linked = [self._check_split(split) for split in self.splits]
            if not any(linked):
                self._check_manual_split()
        except Exception as error:
            self.faults.append(f"{type(error).__name__}: {error}"[:200])
        rows = [
            {"kind": kind, "file": file, "line": line, "what": what}
            for (file, line, kind), what in self.found.items()
        ]
        return {"found": rows, "models": len(self.fits), "scores": len(self.scores),
                "faults": self.faults[:20]}  # fmt: skip

    def _check_split(self, split: Split) -> bool:
        """Whether its test rows were scored; faults are recorded."""
        scores = [s for s in self.scores if len(split.test) and _share(s.rows, split.test) > 0.9]
        if not scores:
            return False
        tuned = self._check_searches(split, scores)
        for score in scores:
            seen = _share(score.rows, score.fit.rows)
            if seen > 0.1 and not (tuned and score.fit.kind == "search"):
                what = f"{score.fit.name} was fitted on {seen:.0%} of the test rows it is scored on"
                self._record("train and test overlap", score.fit.location, what)
        self._check_transformers(split, scores)
        self._check_model_selection(split, scores)
        return True

    def _check_manual_split(self) -> None:
        """Rows held out by hand (by folds or index): those that are scored and that a model was not
        fitted on. Only a fit that also saw this model's own rows counts as a fault, because with
        folds the test rows of one model are training rows of another."""
        if not self.splits:
            self._check_partial_overlap()
        for score in self.scores:
            if _share(score.rows, score.fit.rows) > 0.05 or len(score.rows) < 5:
                continue
            for fit in self._fits_before(score):
                both = _share(score.fit.rows, fit.rows) > 0.99
                if not both or _share(score.rows, fit.rows) < 0.5:
                    continue
                if fit.kind == "search" and fit is not score.fit:
                    what = f"{fit.name} chose settings with test rows among its rows"
                    self._record("tuning on test", fit.location, what)
                learns = fit.kind == "transformer" and fit.name not in _HARMLESS_TRANSFORMERS
                if learns and self._is_used(fit, [score], 0):
                    self._record_preprocessing(fit, "fit it on the training rows")

    def _fits_before(self, score: Score) -> list[Fit]:
        return [one for one in self._order[: self._order.index(score)] if isinstance(one, Fit)]

    def _check_searches(self, split: Split, scores: list[Score]) -> bool:
        """Hyperparameter searches over rows that include test rows, before those are scored."""
        last = max(self._order.index(score) for score in scores)
        found = False
        for fit in self.fits:
            earlier = fit.kind == "search" and self._order.index(fit) < last
            if earlier and _share(split.test, fit.rows) > 0.1:
                what = f"{fit.name} chose settings with test rows among its rows"
                self._record("tuning on test", fit.location, what)
                found = True
        return found

    def _check_transformers(self, split: Split, scores: list[Score]) -> None:
        for fit in self.fits:
            if fit.kind != "transformer" or fit.name in _HARMLESS_TRANSFORMERS:
                continue
            if _share(split.test, fit.rows) > 0.1 and self._is_used(fit, scores, 0):
                only = _share(fit.rows, split.test) > 0.9
                why = "it was fitted on them alone" if only else "fit it on the training rows"
                self._record_preprocessing(fit, why)

    def _is_used(self, fit: Fit, scores: list[Score], depth: int) -> bool:
        """Whether the output of a transformer reaches one of these scores."""
        for out in fit.out:
            if any(
                _share(score.raw, out) > 0.5 or _share(score.fit.table.rows, out) > 0.5
                for score in scores
            ):
                return True
            later = [f for f in self.fits if f.kind == "transformer" and f is not fit]
            if depth < 5 and any(
                _share(other.table.rows, out) > 0.5 and self._is_used(other, scores, depth + 1)
                for other in later
            ):
                return True
        return False

    def _check_model_selection(self, split: Split, scores: list[Score]) -> None:
        """Three settings of one kind of model, fitted on the same rows and compared on test rows,
        with no other rows held out to measure the choice."""
        groups: dict[tuple[str, int, int], dict[str, Score]] = {}
        for score in scores:
            key = (score.fit.name, _fingerprint(score.rows), _fingerprint(score.fit.rows))
            groups.setdefault(key, {})[score.fit.settings] = score
        for (name, _, _), tried in groups.items():
            first = next(iter(tried.values()))
            if len(tried) >= 3 and not self._has_other_test(first):
                what = f"{len(tried)} settings of {name} are compared by the same test rows"
                self._record("tuning on test", first.location, what)

    def _has_other_test(self, score: Score) -> bool:
        """Whether other rows that these models never saw are scored as well."""
        used = np.concatenate([score.rows, score.fit.rows])
        return any(_share(other.rows, used) < 0.1 for other in self.scores)

    def _check_partial_overlap(self) -> None:
        """Without an explicit split: scored rows of which only a part was used for fitting."""
        for score in self.scores:
            seen, inside = _share(score.rows, score.fit.rows), _share(score.fit.rows, score.rows)
            partly = 0.05 < seen < 0.95 and inside < 0.9 and len(score.rows) >= _MIN_ROWS
            if partly and tables.rows_are_distinctive(score.fit.table):
                what = f"{score.fit.name} was fitted on {seen:.0%} of the rows it is scored on"
                self._record("train and test overlap", score.location, what)

    # Rows ----------------------------------------------------------------------------------

    def _table(self, data: Any) -> Table:
        """A table; columns taken from a frame that was split are linked to its rows."""
        table = Table(data)
        names = tuple(table.names)
        for frame, rows in self._frames if names else ():
            known = [str(name) for name in frame.columns]
            if (id(frame), names) not in self._linked and set(names) < set(known):
                self._linked.add((id(frame), names))
                part = Table(frame[list(data.columns)])
                self._link_rows(part.rows, rows)
        return table

    def _link_rows(self, rows: Hashes, origins: Hashes) -> None:
        """Records the origins of rows, if their hashes still tell origins apart."""
        if len(np.unique(rows)) < 0.95 * len(np.unique(origins)) or len(self._origins) > 2_000_000:
            return
        for row, origin in zip(rows.tolist(), origins.tolist(), strict=True):
            if row != origin:
                self._origins.setdefault(row, origin)

    def _origin(self, rows: Hashes) -> Hashes:
        if not self._origins:
            return rows
        roots = self._origins
        return np.array([roots.get(row, row) for row in rows.tolist()], np.uint64)


def _share(rows: Hashes, among: Hashes) -> float:
    """The share of `rows` that is among other rows."""
    return float(np.mean(np.isin(rows, among))) if len(rows) else 0.0


def _fingerprint(rows: Hashes) -> int:
    return hash(np.sort(rows).tobytes())


def _roc_auc(column: Any, positive: Any) -> float:
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
