"""The pointer moves as a whole; versions never change."""

from pathlib import Path

import pytest

from images.errors import ImagesError
from images.registry import Pointer, Registry


@pytest.fixture
def registry(two: Path) -> Registry:
    return Registry(two)


def test_routes_depend_on_the_id_alone_and_keep_the_share():
    pointer = Pointer(live="v0001", canary="v0002", share=0.2)
    ids = [f"request-{n}" for n in range(5000)]
    routed = [pointer.route(each) for each in ids]
    assert routed == [pointer.route(each) for each in ids]
    assert 0.18 < routed.count("v0002") / 5000 < 0.22
    wider = pointer.model_copy(update={"share": 0.4})
    assert all(wider.route(i) == "v0002" for i, r in zip(ids, routed, strict=True) if r == "v0002")


def test_promotion_and_rollback_lead_there_and_back(registry: Registry):
    registry.move("canary", "v0002", 0.1)
    assert registry.move("promote").live == "v0002"
    assert registry.move("rollback").live == "v0001"
    with pytest.raises(ImagesError, match="before"):
        registry.move("rollback")
    done = [what for _, what in registry.store.moves()]
    assert done == [
        "v0001 is live",
        "v0002 is canary for 10%",
        "v0002 promoted",
        "rolled back from v0002 to v0001",
    ]


def test_rollback_ends_a_canary_first(registry: Registry):
    registry.move("canary", "v0002", 0.1)
    pointer = registry.move("rollback")
    assert (pointer.live, pointer.canary) == ("v0001", None)


def test_a_shadow_answers_nobody(registry: Registry):
    pointer = registry.move("shadow", "v0002")
    assert {pointer.route(str(n)) for n in range(100)} == {"v0001"}
    assert pointer.in_use == {"v0001", "v0002"}


@pytest.mark.parametrize("share", [0, 1, -1, float("nan")])
def test_a_share_must_lie_between_none_and_all(registry: Registry, share: float):
    with pytest.raises(ImagesError, match="share"):
        registry.move("canary", "v0002", share)


def test_what_is_not_there_cannot_be_promoted(registry: Registry):
    with pytest.raises(ImagesError, match="v0009"):
        registry.move("promote", "v0009")
    with pytest.raises(ImagesError, match="canary"):
        registry.move("promote")


def test_a_model_that_was_changed_is_not_served(registry: Registry, two: Path):
    file = two / "registry" / "v0002" / "model.onnx"
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    with pytest.raises(ImagesError, match="changed"):
        registry.move("promote", "v0002")
    assert registry.pointer().live == "v0001"


def test_a_training_that_dies_leaves_no_version(registry: Registry, monkeypatch):
    put = registry._put

    def die(path: str, *rest: object, **more: object) -> None:
        if path.endswith("card.json"):
            raise KeyboardInterrupt
        put(path, *rest, **more)

    parts = registry.card("v0001"), registry.model("v0001"), registry.file("v0001", "reference.npz")
    monkeypatch.setattr(registry, "_put", die)
    with pytest.raises(KeyboardInterrupt):
        registry.add(*parts)
    assert registry.versions() == ["v0001", "v0002"]
    monkeypatch.undo()
    assert registry.add(*parts) == "v0004"  # the number of what was left is not given again


def test_without_a_model_there_is_a_sentence(tmp_path: Path):
    with pytest.raises(ImagesError, match="train"):
        Registry(tmp_path).pointer()
