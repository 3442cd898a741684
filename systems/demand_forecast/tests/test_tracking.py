"""MLflow mirrors the versions: each once, and the one in use is the champion."""

from pathlib import Path

import pytest
from world import World

from demand import registry, state, tracking
from demand.model import Model
from demand.store import Store

mlflow = pytest.importorskip("mlflow", reason="MLflow is an extra: pip install '.[tracking]'")


@pytest.mark.filterwarnings("ignore")
def test_versions_are_mirrored_once_and_the_one_in_use_is_the_champion(
    tmp_path: Path, small: World, trained: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(tracking.URI_VARIABLE, f"sqlite:///{tmp_path}/mlflow.db")
    store = Store(str(trained))
    registry.train(store, small.folder, small.day(small.days - 1), seed=5)
    assert [tracking.mirror(store), tracking.mirror(store)] == [2, 0]
    registry.rollback(store)
    assert tracking.mirror(store) == 0
    champion = mlflow.MlflowClient().get_model_version_by_alias(tracking.NAME, "champion")
    assert champion.tags["version"] == "v0001"
    file = Path(champion.source.removeprefix("file://")) / "model.json"
    in_use = registry.read(store, state.load(store).in_use)
    assert Model.model_validate_json(file.read_text()) == in_use
