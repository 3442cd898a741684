"""Files made by the learner's program, such as weights, a log and a report, judged without running
it.

The learner submits a folder, which has its own task, a number that determines the data. The pack
stores programs, which are run with an example task.
"""

from pathlib import Path

from gradatim.kinds.parts import Folder, Kind

PROGRAM, TASK = "train.py", "task.json"


def _build(program: bytes, folder: Path) -> None:
    folder.mkdir()
    (folder / PROGRAM).write_bytes(program)


KIND = Kind(
    {"": "text"},
    has_calls=False,
    is_typed=False,
    folder=Folder(
        description=PROGRAM,
        missing="there is no such folder",
        is_a="a folder with what your program makes",
        edit=f"change {PROGRAM} in your own editor, and run it there",
        build=_build,
        task=TASK,
        ignored=(".*", "__pycache__", "*.pyc"),
        limit_bytes=50 * 2**20,
        limit_files=100,
    ),
)
