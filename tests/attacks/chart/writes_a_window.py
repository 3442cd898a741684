# word: FAIL got None
"""Opens windows and writes files: through pyplot's back ends, its settings and its styles."""

import matplotlib


def word():
    for way in (
        lambda: matplotlib.use("TkAgg", force=True),
        lambda: plt.savefig("/tmp/@MARK@.png"),
        lambda: plt.style.use("http://127.0.0.1:@PORT@/style.mplstyle"),
        lambda: matplotlib.rc_file("@HOME@/secret.txt"),
        lambda: plt.imread("@HOME@/secret.txt"),
    ):
        try:
            way()
        except Exception:
            continue
        return "opened"
    return None
