"""pandas and Arrow."""

from __future__ import annotations

import io

from gradatim.profiles import numpy
from gradatim.profiles.profile import Profile, load

MODULES = ("numpy", "pandas", "pyarrow")


def warm() -> None:
    numpy.warm()
    pd, arrow = load("pandas"), load("pyarrow")
    arrow.set_cpu_count(1)
    arrow.set_io_thread_count(1)
    for name in ("pyarrow.compute", "pyarrow.parquet", "pyarrow.dataset", "sqlite3"):
        load(name)
    text = "name,day,amount\na,2024-01-02,1.5\nb,2024-01-03,\n"
    frame = pd.read_csv(io.StringIO(text), parse_dates=["day"])
    frame.merge(frame, on="name").groupby("name").agg({"amount_x": "mean"})
    frame.pivot_table(index="name", values="amount")
    frame.set_index("day")["amount"].resample("D").sum()
    frame["name"].str.upper().value_counts()
    repr(frame.describe())
    frame.to_csv(io.StringIO())


PROFILE = Profile(warm, needs=MODULES, imports=("pandas", "pyarrow"), threads=True, heap_mb=32)
