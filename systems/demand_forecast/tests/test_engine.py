"""Beyond one machine: a Dask cluster makes the same model and the same forecasts."""

import os

import numpy as np
import pytest
import scale

from demand import engine, model

distributed = pytest.importorskip("distributed", reason="pip install '.[dask]'")


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_makes_the_same_numbers(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(model, "BLOCK", 10)
    table = scale.table(35)
    here = model.fit(table, seed=1)
    forecast = here.predict(table)
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None
    ) as cluster:
        monkeypatch.setenv(engine.WHERE, cluster.scheduler_address)
        there = model.fit(table, seed=1)
        assert there == here
        assert np.array_equal(there.predict(table), forecast)
        assert os.getpid() not in engine.each(lambda _: os.getpid(), [1, 2])
        engine.cluster().close()
