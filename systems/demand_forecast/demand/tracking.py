"""Mirrors the versions in MLflow, where a tracking server is named. Holds nothing itself."""

import os

from demand import registry, state
from demand.state import Version
from demand.store import Store

NAME = "demand"
URI_VARIABLE = "MLFLOW_TRACKING_URI"


def mirror(store: Store) -> int:
    """Registers the versions that MLflow does not know yet; how many these were."""
    if not os.environ.get(URI_VARIABLE):
        return 0
    from mlflow import MlflowClient

    current, client = state.load(store), MlflowClient()
    if not client.search_registered_models(f"name='{NAME}'"):
        client.create_registered_model(NAME)
    mirrored = client.search_model_versions(f"name='{NAME}'")
    known = {each.tags["version"]: each.version for each in mirrored}
    new = [each for each in current.versions if each.version not in known]
    known |= {each.version: _register(store, each) for each in new}
    client.set_registered_model_alias(NAME, "champion", known[current.in_use.version])
    return len(new)


def _register(store: Store, version: Version) -> str:
    """A run that tells how the version came to be, and the version with its file."""
    import mlflow

    model = registry.read(store, version)
    mlflow.set_experiment(NAME)
    with mlflow.start_run(run_name=version.version) as run:
        mlflow.log_params(version.model_dump())
        below, above = model.width
        mlflow.log_metrics({"below": below, "above": above, "promotion_factor": model.factor})
        mlflow.log_text(model.model_dump_json(), "model/model.json")
    folder, tags = f"{run.info.artifact_uri}/model", {"version": version.version}
    mirror_version = mlflow.MlflowClient().create_model_version(
        NAME, folder, run.info.run_id, tags=tags
    )
    return str(mirror_version.version)
