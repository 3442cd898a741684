"""Other pictures: laid out from unpacked packages, and a sentence where there are none."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from images.data import load
from tools import datasets


@pytest.fixture
def lay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Runs the tool where no package manager is found; its exit code."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def run(*sets: str) -> int:
        monkeypatch.setattr(sys, "argv", ["data", f"--out={tmp_path}", *sets])
        with pytest.raises(SystemExit) as end:
            datasets.main()
        return int(end.value.code or 0)

    return run


def test_what_cannot_be_got_is_said_with_the_package_to_install(lay, tmp_path, capsys):
    assert lay("digits", "fashion", "google") == 2
    out, err = capsys.readouterr()
    assert "digits" in out and len(load(tmp_path / "digits/train")) == 1258
    assert "Debian's package dataset-fashion-mnist" in err and "emoji-datasource-google" in err
    assert lay("cats") == 2 and "no set 'cats'" in capsys.readouterr().err


def test_photographs_of_one_thing_stay_on_one_side_and_drawings_away(lay, tmp_path):
    stamps = tmp_path / "packages/tuxpaint-stamps-default/usr/share/tuxpaint/stamps"
    for name in [f"animals/{each}{n}" for each in "abcdefghij" for n in (1, 2)] + [
        "food/cartoon/pear",
        "sports/ball",
        "symbols/x",
    ]:
        (stamps / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("LA", (300, 20)).save(stamps / f"{name}.png")
    assert lay("photos") == 0
    lines = [
        line.split(",")
        for part in ("train", "hidden")
        for line in (tmp_path / "photos" / part / "labels.csv").read_text().splitlines()[1:]
    ]
    assert sorted({label for _, label, _ in lines}) == ["animals", "hobbies"] and len(lines) == 21
    hidden = (tmp_path / "photos/hidden/labels.csv").read_text()
    assert hidden.count("animals,animals") == 6  # three things, both pictures of each
    with Image.open(tmp_path / "photos/train/0001.png") as first:
        assert first.size == (256, 17)


def test_both_vendors_show_the_same_things_in_the_same_order(lay, tmp_path):
    drawn = {"category": "Objects", "has_img_google": True, "has_img_twitter": True}
    rows = [
        drawn | {"image": "1.png", "short_name": "clock1"},
        drawn | {"image": "2.png", "short_name": "half", "has_img_twitter": False},
        drawn | {"image": "3.png", "short_name": "flag", "category": "Flags"},
        drawn | {"image": "4.png", "short_name": "clock430"},
    ]
    for vendor, shade in (("google", 9), ("twitter", 99)):
        package = tmp_path / f"packages/emoji-datasource-{vendor}/package"
        (package / f"img/{vendor}/64").mkdir(parents=True)
        (package / "emoji.json").write_text(json.dumps(rows))
        for each in rows:
            Image.new("L", (64, 64), shade).save(package / f"img/{vendor}/64" / each["image"])
    assert lay("google", "twitter") == 0
    google, twitter = ((tmp_path / v / "labels.csv").read_text() for v in ("google", "twitter"))
    assert google == twitter and google.splitlines()[1:] == [
        "0001.png,Objects,clock",
        "0002.png,Objects,clock",
    ]
    pictures = load(tmp_path / "twitter")
    assert np.allclose(pictures.ink, 99 / 255) and pictures.classes == ("Objects",)
