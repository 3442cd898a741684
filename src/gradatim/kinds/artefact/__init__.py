"""Files made by the learner's program, such as weights, a log and a report, judged without running
it.

The learner submits a folder, which has its own task, a number that determines the data. The pack
stores programs, which are run with an example task.
"""

from pathlib import Path

from gradatim.kinds.kind import Folder, Kind

PROGRAM, TASK = "train.py", "task.json"


def _build(program: bytes, folder: Path) -> None:
    folder.mkdir()
    (folder / PROGRAM).write_bytes(program)


KIND = Kind(
    {"": "text"},
    has_calls=False,
    is_typed=False,
    folder=Folder(
        description_file=PROGRAM,
        missing_message="there is no such folder",
        noun="a folder with what your program makes",
        edit_advice=f"change {PROGRAM} in your own editor, and run it there",
        build=_build,
        task_file=TASK,
        ignored=(".*", "__pycache__", "*.pyc"),
        max_bytes=50 * 2**20,
        max_files=100,
    ),
)
