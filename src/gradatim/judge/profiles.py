"""The kinds of warm interpreter: what each imports, warms up and allows; it starts nothing.

Warming up pays for lazy initialisation once, and lets libraries read files (the processor's
description, the fonts) that a locked-down child no longer sees.
"""

from __future__ import annotations

import functools
import importlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gradatim import libraries
from gradatim.errors import JudgeError


@dataclass(frozen=True)
class Interpreter:
    """One kind of warm interpreter."""

    warm: Callable[[], None]
    needs: tuple[str, ...] = ()  # modules
    extra: str = ""  # the extra of the distribution that brings them
    threads: bool = False  # its children may start threads: Arrow cannot read a file without
    processes: bool = False  # its children may start commands
    objects: int = 12  # MB of small objects when it is warm


TIMES = 12  # the interpreter specialises code after some runs

_load: Callable[[str], Any] = importlib.import_module


def _plain() -> None:
    for name in ("collections", "csv", "dataclasses", "datetime", "decimal", "json"):
        _load(name)
    for name in ("math", "random", "re", "statistics", "tempfile", "typing"):
        _load(name)


def _numpy() -> None:
    _plain()
    np = _load("numpy")
    square = np.eye(3) + 1.0
    np.linalg.inv(square @ square)
    np.random.default_rng(0).normal(size=3)
    np.random.rand()
    np.fft.fft(square)


def _pandas() -> None:
    _numpy()
    pd, arrow = _load("pandas"), _load("pyarrow")
    arrow.set_cpu_count(1)
    arrow.set_io_thread_count(1)
    for name in ("pyarrow.compute", "pyarrow.parquet", "pyarrow.dataset", "sqlite3"):
        _load(name)
    text = "name,day,amount\na,2024-01-02,1.5\nb,2024-01-03,\n"
    frame = pd.read_csv(io.StringIO(text), parse_dates=["day"])
    frame.merge(frame, on="name").groupby("name").agg({"amount_x": "mean"})
    frame.pivot_table(index="name", values="amount")
    frame.set_index("day")["amount"].resample("D").sum()
    frame["name"].str.upper().value_counts()
    repr(frame.describe())
    frame.to_csv(io.StringIO())


def _plot() -> None:
    _pandas()
    _load("matplotlib").use("Agg")
    plt = _load("matplotlib.pyplot")
    figure, axes = plt.subplots()
    axes.bar(["a", "b"], [1, 2], label="bars")
    axes.plot([0, 1], [1, 2], label="line")
    axes.set_title("warm $x^2$")
    axes.legend()
    figure.savefig(io.BytesIO(), format="png")
    plt.close("all")


def _sklearn() -> None:
    _pandas()
    np = _load("numpy")
    for name in ("scipy.stats", "scipy.optimize", "scipy.sparse.linalg", "scipy.special"):
        _load(name)
    for name in ("compose", "datasets", "feature_extraction.text", "inspection", "calibration"):
        _load(f"sklearn.{name}")
    x = np.random.default_rng(0).normal(size=(40, 3))
    y = (x[:, 0] > 0).astype(int)
    first, *others = _models()
    for model in [first] * TIMES + others:
        model.fit(x, y).score(x, y)
    # Processes and threads are refused to a child; n_jobs=2 then simply works one by one.
    _load("joblib").parallel_config(backend="sequential")


def _models() -> list[Any]:
    """One of each family whose first fit initialises something; all libraries are imported. The
    first is made of what most models share: it is fitted until the interpreter has specialised
    that."""
    make, scaler = _load("sklearn.pipeline").make_pipeline, _load("sklearn.preprocessing")
    ensemble, linear = _load("sklearn.ensemble"), _load("sklearn.linear_model")
    search = _load("sklearn.model_selection").GridSearchCV
    return [
        make(scaler.StandardScaler(), linear.LogisticRegression()),
        linear.LinearRegression(),
        ensemble.RandomForestClassifier(3),
        ensemble.HistGradientBoostingClassifier(max_iter=2),
        _load("sklearn.cluster").KMeans(2, n_init=1),
        _load("sklearn.svm").SVC(),
        _load("sklearn.decomposition").PCA(2),
        _load("sklearn.neighbors").KNeighborsClassifier(),
        search(_load("sklearn.tree").DecisionTreeClassifier(), {"max_depth": [1, 2]}, cv=2),
    ]


def _sql() -> None:
    _pandas()
    duckdb = _load("duckdb")
    connection = duckdb.connect(config=_ONE_THREAD)
    known = {row[0] for row in connection.sql("select name from duckdb_settings()").fetchall()}
    connection.close()
    few = _ONE_THREAD | ({"async_threads": 0} if "async_threads" in known else {})
    connect = functools.partial(_connect, duckdb.connect, few)
    connection = connect()
    connection.sql("select 1 as one, date '2024-01-02' as day").df()
    connection.close()
    duckdb.set_default_connection(connect())
    duckdb.connect = connect


_ONE_THREAD = {"threads": 1}


def _connect(original: Any, defaults: dict[str, Any], *args: Any, **options: Any) -> Any:
    """DuckDB starts a thread per processor, and more for files, unless told otherwise."""
    config = defaults | (options.pop("config", None) or {})
    return original(*args, config=config, **options)


def _git() -> None:
    _numpy()
    for name in ("client", "config", "diff_tree", "graph", "index", "object_store", "objects"):
        _load(f"dulwich.{name}")
    for name in ("patch", "porcelain", "refs", "repo", "walk", "merge"):
        _load(f"dulwich.{name}")
    # A child can start no hook. Dulwich tries even where there is none, and fails for that.
    _load("dulwich.hooks").ShellHook.execute = lambda *_: None
    repository = _load("dulwich.repo").MemoryRepo()
    blob = _load("dulwich.objects").Blob.from_string(b"warm")
    repository.object_store.add_object(blob)


def _tests() -> None:
    _numpy()
    for name in ("pytest", "_pytest.assertion.rewrite", "_pytest.skipping", "_pytest.tmpdir"):
        _load(name)
    for name in ("_pytest.capture", "_pytest.junitxml", "_pytest.monkeypatch", "_pytest.python"):
        _load(name)


def _torch() -> None:
    _numpy()
    torch = _load("torch")
    torch.set_num_threads(1)
    torch.set_num_interop_threads(1)
    model = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.ReLU(), torch.nn.Linear(2, 1))
    optimiser = torch.optim.Adam(model.parameters())
    for _ in range(2):
        optimiser.zero_grad()
        model(torch.ones(4, 3)).square().mean().backward()
        optimiser.step()


def _torch_sklearn() -> None:
    _sklearn()
    _torch()


_FRAMES = ("numpy", "pandas", "pyarrow")
_LEARNING = (*_FRAMES, "scipy", "sklearn")

INTERPRETERS = {
    "python": Interpreter(_plain),
    "numpy": Interpreter(_numpy, needs=("numpy",)),
    "pandas": Interpreter(_pandas, needs=_FRAMES, threads=True, objects=32),
    "plot": Interpreter(_plot, needs=(*_FRAMES, "matplotlib"), threads=True, objects=48),
    "sklearn": Interpreter(_sklearn, needs=_LEARNING, threads=True, objects=64),
    "sql": Interpreter(_sql, needs=(*_FRAMES, "duckdb"), threads=True, objects=32),
    "git": Interpreter(_git, needs=("dulwich",), objects=16),
    "tests": Interpreter(_tests, needs=("numpy", "pytest"), objects=16),
    "shell": Interpreter(_numpy, processes=True),
    "torch": Interpreter(_torch, needs=("numpy", "torch"), extra="torch", objects=96),
    "torch-sklearn": Interpreter(
        _torch_sklearn, needs=(*_LEARNING, "torch"), extra="torch", threads=True, objects=144
    ),
}


def interpreter(profile: str) -> Interpreter:
    """The interpreter called `profile`; JudgeError when unknown or its packages are missing."""
    if profile not in INTERPRETERS:
        known = ", ".join(sorted(INTERPRETERS))
        raise JudgeError(f"unknown profile '{profile}'", do=f"use one of {known}")
    found = INTERPRETERS[profile]
    missing = [name for name in found.needs if not libraries.usable(name)]
    if large := [name for name in missing if name in libraries.LARGE]:
        what = f"this lab needs {libraries.names(large)}; {libraries.state()}"
        raise JudgeError(what, do=libraries.remedy())
    if missing:
        package = f"gradatim[{found.extra}]" if found.extra else "gradatim"
        raise JudgeError(
            f"the profile '{profile}' needs {', '.join(missing)}, not installed here",
            do=f'run: pip install "{package}"',
        )
    return found
