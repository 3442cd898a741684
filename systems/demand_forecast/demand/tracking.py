"""Mirrors the versions in MLflow, where a tracking server is named. Holds nothing itself."""

import os
import tempfile
from pathlib import Path
from typing import Any

from demand import registry, state
from demand.state import Version
from demand.store import Store

NAME = "demand"
WHERE = "MLFLOW_TRACKING_URI"


def mirror(store: Store) -> int:
    """Registers the versions that MLflow does not know yet; how many these were."""
    if not os.environ.get(WHERE):
        return 0
    from mlflow import MlflowClient

    now, client = state.load(store), MlflowClient()
    if not client.search_registered_models(f"name='{NAME}'"):
        client.create_registered_model(NAME)
    known = {
        each.tags["version"]: each.version
        for each in client.search_model_versions(f"name='{NAME}'")
    }
    new = [each for each in now.versions if each.version not in known]
    for each in new:
        known[each.version] = _register(client, store, each)
    client.set_registered_model_alias(NAME, "champion", known[now.in_use.version])
    return len(new)


def _register(client: Any, store: Store, version: Version) -> str:
    """A run that tells how the version came to be, and the version with its file."""
    experiment = client.get_experiment_by_name(NAME)
    place = experiment.experiment_id if experiment else client.create_experiment(NAME)
    run = client.create_run(place, run_name=version.version).info
    model = registry.read(store, version)
    for name, value in {"as_of": version.as_of, "seed": version.seed}.items():
        client.log_param(run.run_id, name, value)
    for name, value in {"below": model.width[0], "above": model.width[1]}.items():
        client.log_metric(run.run_id, f"width_{name}", value)
    client.log_metric(run.run_id, "promotion_factor", model.factor)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / Path(version.model).name
        path.write_bytes(model.dump())
        client.log_artifact(run.run_id, str(path), "model")
    client.set_terminated(run.run_id)
    made = client.create_model_version(
        NAME, f"{run.artifact_uri}/model", run.run_id, tags={"version": version.version}
    )
    return str(made.version)
