"""The state as objects: the same commands over a store that speaks S3."""

from pathlib import Path

import pytest
from world import World

from demand.store import Store

moto = pytest.importorskip("moto.server", reason="pip install '.[test,s3]'")
pytest.importorskip("s3fs", reason="pip install '.[test,s3]'")


@pytest.fixture
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import s3fs

    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    for name, value in {
        "AWS_ACCESS_KEY_ID": "any",
        "AWS_SECRET_ACCESS_KEY": "any",
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_DEFAULT_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    s3fs.S3FileSystem.clear_instance_cache()
    name = tmp_path.name.replace("_", "-")
    s3fs.S3FileSystem().mkdir(name)
    yield f"s3://{name}/state"
    s3fs.S3FileSystem.clear_instance_cache()
    server.stop()


@pytest.mark.filterwarnings("ignore")
def test_an_object_store_holds_the_same_state_as_a_folder(
    tmp_path: Path, demand, small: World, bucket: str
):
    last = small.day(small.days - 1)
    files = []
    for state in (bucket, str(tmp_path / "state")):
        table, quarantine = tmp_path / "t.csv", tmp_path / "q.json"
        written, versions = tmp_path / "f.csv", tmp_path / "v.json"
        place = {"data": small.folder, "state": state}
        assert demand("ingest", **place, day=small.day(100)) == 0
        assert demand("ingest", **place, day=last) == 0
        for seed in (1, 2):
            assert demand("train", **place, as_of=last, seed=seed) == 0
        assert demand("rollback", state=state) == 0
        assert demand("forecast", **place, as_of=last, horizon=28, out=written) == 0
        assert demand("export", state=state, out=table, quarantine=quarantine) == 0
        assert demand("versions", state=state, out=versions) == 0
        files.append([each.read_bytes() for each in (table, quarantine, written, versions)])
    assert files[0] == files[1]


@pytest.mark.filterwarnings("ignore")
def test_objects_are_written_and_read_like_files(tmp_path: Path, bucket: str):
    for store in (Store(bucket), Store(str(tmp_path))):
        assert store.read("rows/a") is None
        store.write("rows/a", b"1")
        store.write("rows/a", b"2")
        assert store.read("rows/a") == b"2"
