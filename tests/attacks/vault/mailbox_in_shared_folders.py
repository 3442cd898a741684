# word: FAIL got None
"""Leaves a message for the next run in every folder that all users of a machine share."""

import os

FOLDERS = ("/dev/shm", "/dev/mqueue", "/tmp", "/var/tmp", "/run/lock", "/var/lock", "/proc/self/cwd/..")


def word():
    for folder in FOLDERS:
        place = os.path.join(folder, "@MARK@")
        try:
            with open(place, "x") as file:
                file.write("canary-message")
        except FileExistsError:
            return f"somebody was at {place}"
        except OSError:
            continue
    return None
