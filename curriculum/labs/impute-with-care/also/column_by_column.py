import math
import statistics

import pandas as pd


class Imputer:
    """The same with plain Python: a dict of medians and a list of names."""

    def fit(self, df):
        medians, gappy = {}, []
        for name in df:
            known = [x for x in df[name].tolist() if not math.isnan(x)]
            if not known:
                raise ValueError(f"nothing is known of {name}")
            if len(known) < len(df):
                gappy.append(name)
            medians[name] = statistics.median(known)
        self.medians, self.gappy = medians, gappy
        return self

    def transform(self, df):
        answer = {}
        for name, median in self.medians.items():
            answer[name] = [float(median) if math.isnan(x) else float(x) for x in df[name]]
        for name in self.gappy:
            answer[name + "_missing"] = [1 if math.isnan(x) else 0 for x in df[name]]
        table = pd.DataFrame(answer, index=df.index)
        return table.astype({name + "_missing": int for name in self.gappy})
